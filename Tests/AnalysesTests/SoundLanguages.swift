/// A short note of plain sentences in many languages, each written for these tests: what is sound in a language that
/// nobody has tuned anything for gives no finding.
enum SoundLanguages {
  struct Note: Sendable {
    let language: String
    let title: String
    let sentences: String

    /// The note as Markdown.
    var text: String { "# \(title)\n\n\(sentences)\n\n- `hoe --deep`\n- [GitHub](https://github.com/)\n" }
  }

  /// What all of them are translations of.
  static let source = Note(
    language: "en", title: "The garden",
    sentences:
      "There is a small garden behind our house. We grow tomatoes and beans there. Every morning my mother waters the "
      + "plants. The children play under the big tree.")

  /// The note in `language`.
  static func note(_ language: String) -> Note? { notes.first { $0.language == language } }

  static let notes: [Note] = [
    Note(
      language: "af", title: "Die tuin",
      sentences: "Daar is 'n klein tuin agter ons huis. Ons kweek tamaties en bone daar. Elke oggend gee my ma die "
        + "plante water. Die kinders speel onder die groot boom."),
    Note(
      language: "am", title: "የአትክልት ስፍራው",
      sentences: "ከቤታችን ጀርባ ትንሽ የአትክልት ስፍራ አለ። እዚያ ቲማቲምና ባቄላ እናመርታለን። እናቴ በየቀኑ ጠዋት ተክሎቹን ውሃ ታጠጣለች። ልጆቹ በትልቁ ዛፍ ስር "
        + "ይጫወታሉ።"),
    Note(
      language: "ar", title: "الحديقة",
      sentences: "توجد حديقة صغيرة خلف بيتنا. نزرع فيها الطماطم والفاصوليا. تسقي أمي النباتات كل صباح. يلعب الأطفال "
        + "تحت الشجرة الكبيرة."),
    Note(
      language: "as", title: "বাগিচা",
      sentences: "আমাৰ ঘৰৰ পিছফালে এখন সৰু বাগিচা আছে। তাত আমি বিলাহী আৰু উৰহী খেতি কৰোঁ। মোৰ মায়ে প্ৰতিদিনে ৰাতিপুৱা "
        + "গছবোৰত পানী দিয়ে। ল'ৰা-ছোৱালীবোৰে ডাঙৰ গছজোপাৰ তলত খেলে।"),
    Note(
      language: "az", title: "Bağ",
      sentences: "Evimizin arxasında kiçik bir bağ var. Orada pomidor və lobya yetişdiririk. Anam hər səhər bitkiləri "
        + "sulayır. Uşaqlar böyük ağacın altında oynayırlar."),
    Note(
      language: "be", title: "Сад",
      sentences: "За нашым домам ёсць невялікі сад. Мы вырошчваем там памідоры і фасолю. Кожную раніцу мая маці "
        + "палівае расліны. Дзеці гуляюць пад вялікім дрэвам."),
    Note(
      language: "bg", title: "Градината",
      sentences: "Зад къщата ни има малка градина. Там отглеждаме домати и боб. Всяка сутрин майка ми полива "
        + "растенията. Децата играят под голямото дърво."),
    Note(
      language: "bn", title: "বাগান",
      sentences: "আমাদের বাড়ির পিছনে একটি ছোট বাগান আছে। সেখানে আমরা টমেটো ও শিম চাষ করি। প্রতিদিন সকালে আমার মা গাছে "
        + "জল দেন। শিশুরা বড় গাছের নিচে খেলা করে।"),
    Note(
      language: "bo", title: "ལྡུམ་ར།",
      sentences: "ང་ཚོའི་ཁང་པའི་རྒྱབ་ལ་ལྡུམ་ར་ཆུང་ཆུང་ཞིག་ཡོད། ང་ཚོས་དེར་ཚལ་འདེབས་ཀྱི་ཡོད། "
        + "ཨ་མས་ཞོགས་པ་རེ་རེར་ཤིང་ལ་ཆུ་གཏོང་གི་ཡོད། ཕྲུ་གུ་ཚོ་ཤིང་སྡོང་ཆེན་པོའི་འོག་ལ་རྩེད་མོ་རྩེ་གི་ཡོད།"),
    Note(
      language: "bs", title: "Vrt",
      sentences: "Iza naše kuće nalazi se mali vrt. Tamo uzgajamo paradajz i grah. Moja majka svako jutro zalijeva "
        + "biljke. Djeca se igraju ispod velikog drveta."),
    Note(
      language: "ca", title: "El jardí",
      sentences: "Hi ha un petit jardí darrere de casa nostra. Hi cultivem tomàquets i mongetes. Cada matí la meva "
        + "mare rega les plantes. Els nens juguen sota l'arbre gran."),
    Note(
      language: "ckb", title: "باخچە",
      sentences: "لە پشت ماڵەکەمانەوە باخچەیەکی بچووک هەیە. ئێمە لەوێ تەماتە و فاسۆلیا دەچێنین. دایکم هەموو بەیانییەک "
        + "ئاوی ڕووەکەکان دەدات. منداڵەکان لەژێر دارە گەورەکەدا یاری دەکەن."),
    Note(
      language: "cs", title: "Zahrada",
      sentences: "Za naším domem je malá zahrada. Pěstujeme tam rajčata a fazole. Maminka každé ráno zalévá rostliny. "
        + "Děti si hrají pod velkým stromem."),
    Note(
      language: "cy", title: "Yr ardd",
      sentences: "Mae gardd fach y tu ôl i'n tŷ ni. Rydyn ni'n tyfu tomatos a ffa yno. Bob bore mae fy mam yn dyfrio'r "
        + "planhigion. Mae'r plant yn chwarae o dan y goeden fawr."),
    Note(
      language: "da", title: "Haven",
      sentences: "Der er en lille have bag vores hus. Vi dyrker tomater og bønner der. Hver morgen vander min mor "
        + "planterne. Børnene leger under det store træ."),
    Note(
      language: "de", title: "Der Garten",
      sentences: "Hinter unserem Haus liegt ein kleiner Garten. Dort bauen wir Tomaten und Bohnen an. Jeden Morgen "
        + "gießt meine Mutter die Pflanzen. Die Kinder spielen unter dem großen Baum."),
    Note(
      language: "el", title: "Ο κήπος",
      sentences: "Πίσω από το σπίτι μας υπάρχει ένας μικρός κήπος. Εκεί καλλιεργούμε ντομάτες και φασόλια. Κάθε πρωί η "
        + "μητέρα μου ποτίζει τα φυτά. Τα παιδιά παίζουν κάτω από το μεγάλο δέντρο."),
    Note(
      language: "eo", title: "La ĝardeno",
      sentences: "Malantaŭ nia domo estas malgranda ĝardeno. Tie ni kultivas tomatojn kaj fazeolojn. Ĉiumatene mia "
        + "patrino akvumas la plantojn. La infanoj ludas sub la granda arbo."),
    Note(
      language: "es", title: "El jardín",
      sentences: "Detrás de nuestra casa hay un pequeño jardín. Allí cultivamos tomates y judías. Cada mañana mi madre "
        + "riega las plantas. Los niños juegan bajo el árbol grande."),
    Note(
      language: "et", title: "Aed",
      sentences: "Meie maja taga on väike aed. Kasvatame seal tomateid ja ube. Igal hommikul kastab ema taimi. Lapsed "
        + "mängivad suure puu all."),
    Note(
      language: "eu", title: "Lorategia",
      sentences: "Gure etxearen atzean lorategi txiki bat dago. Han tomateak eta babarrunak hazten ditugu. Goizero "
        + "amak landareak ureztatzen ditu. Haurrek zuhaitz handiaren azpian jolasten dute."),
    Note(
      language: "fa", title: "باغ",
      sentences: "پشت خانه ما باغ کوچکی هست. ما آنجا گوجه‌فرنگی و لوبیا می‌کاریم. مادرم هر روز صبح به گیاهان آب "
        + "می‌دهد. بچه‌ها زیر درخت بزرگ بازی می‌کنند."),
    Note(
      language: "fi", title: "Puutarha",
      sentences: "Talomme takana on pieni puutarha. Kasvatamme siellä tomaatteja ja papuja. Joka aamu äitini kastelee "
        + "kasvit. Lapset leikkivät suuren puun alla."),
    Note(
      language: "fil", title: "Ang hardin",
      sentences: "May maliit na hardin sa likod ng aming bahay. Nagtatanim kami roon ng kamatis at sitaw. Tuwing umaga "
        + "ay dinidiligan ng nanay ko ang mga halaman. Naglalaro ang mga bata sa ilalim ng malaking puno."),
    Note(
      language: "fr", title: "Le jardin",
      sentences: "Il y a un petit jardin derrière notre maison. Nous y cultivons des tomates et des haricots. Chaque "
        + "matin, ma mère arrose les plantes. Les enfants jouent sous le grand arbre."),
    Note(
      language: "ga", title: "An gairdín",
      sentences: "Tá gairdín beag taobh thiar dár dteach. Fásaimid trátaí agus pónairí ann. Gach maidin cuireann mo "
        + "mháthair uisce ar na plandaí. Imríonn na páistí faoin gcrann mór."),
    Note(
      language: "gl", title: "O xardín",
      sentences: "Detrás da nosa casa hai un pequeno xardín. Alí cultivamos tomates e feixóns. Cada mañá a miña nai "
        + "rega as plantas. Os nenos xogan baixo a árbore grande."),
    Note(
      language: "gu", title: "બગીચો",
      sentences: "અમારા ઘરની પાછળ એક નાનો બગીચો છે. ત્યાં અમે ટામેટાં અને કઠોળ ઉગાડીએ છીએ. દરરોજ સવારે મારી માતા છોડને "
        + "પાણી આપે છે. બાળકો મોટા ઝાડ નીચે રમે છે."),
    Note(
      language: "ha", title: "Lambu",
      sentences: "Akwai ƙaramin lambu a bayan gidanmu. Muna noma tumatir da wake a can. Kowace safiya mahaifiyata tana "
        + "ba shuke-shuke ruwa. Yara suna wasa a ƙarƙashin babbar bishiya."),
    Note(
      language: "he", title: "הגן",
      sentences: "מאחורי הבית שלנו יש גן קטן. אנחנו מגדלים שם עגבניות ושעועית. בכל בוקר אמא שלי משקה את הצמחים. הילדים "
        + "משחקים מתחת לעץ הגדול."),
    Note(
      language: "hi", title: "बगीचा",
      sentences: "हमारे घर के पीछे एक छोटा बगीचा है। हम वहाँ टमाटर और सेम उगाते हैं। हर सुबह मेरी माँ पौधों को पानी "
        + "देती हैं। बच्चे बड़े पेड़ के नीचे खेलते हैं।"),
    Note(
      language: "hr", title: "Vrt",
      sentences: "Iza naše kuće nalazi se mali vrt. Ondje uzgajamo rajčice i grah. Majka svako jutro zalijeva biljke. "
        + "Djeca se igraju ispod velikog stabla."),
    Note(
      language: "hu", title: "A kert",
      sentences: "A házunk mögött van egy kis kert. Paradicsomot és babot termesztünk ott. Anyám minden reggel "
        + "megöntözi a növényeket. A gyerekek a nagy fa alatt játszanak."),
    Note(
      language: "hy", title: "Այգին",
      sentences: "Մեր տան հետևում կա մի փոքրիկ այգի։ Այնտեղ մենք լոլիկ և լոբի ենք աճեցնում։ Ամեն առավոտ մայրս ջրում է "
        + "բույսերը։ Երեխաները խաղում են մեծ ծառի տակ։"),
    Note(
      language: "id", title: "Kebun",
      sentences: "Ada kebun kecil di belakang rumah kami. Kami menanam tomat dan kacang di sana. Setiap pagi ibu saya "
        + "menyiram tanaman. Anak-anak bermain di bawah pohon besar."),
    Note(
      language: "ig", title: "Ubi",
      sentences: "Enwere obere ubi n'azụ ụlọ anyị. Anyị na-akọ tomato na agwa ebe ahụ. Kwa ụtụtụ nne m na-agba osisi "
        + "mmiri. Ụmụaka na-egwu egwu n'okpuru nnukwu osisi."),
    Note(
      language: "is", title: "Garðurinn",
      sentences: "Á bak við húsið okkar er lítill garður. Þar ræktum við tómata og baunir. Á hverjum morgni vökvar "
        + "mamma plönturnar. Börnin leika sér undir stóra trénu."),
    Note(
      language: "it", title: "Il giardino",
      sentences: "Dietro la nostra casa c'è un piccolo giardino. Lì coltiviamo pomodori e fagioli. Ogni mattina mia "
        + "madre annaffia le piante. I bambini giocano sotto il grande albero."),
    Note(
      language: "ja", title: "庭",
      sentences: "私たちの家の裏には小さな庭があります。そこではトマトと豆を育てています。毎朝、母が植物に水をやります。子どもたちは大きな木の下で遊びます。"),
    Note(
      language: "jv", title: "Kebon",
      sentences: "Ana kebon cilik ing mburi omahku. Aku padha nandur tomat lan kacang ing kana. Saben esuk ibuku "
        + "nyirami tanduran. Bocah-bocah dolanan ing ngisor wit gedhe."),
    Note(
      language: "ka", title: "ბაღი",
      sentences: "ჩვენი სახლის უკან პატარა ბაღია. იქ პომიდორი და ლობიო მოგვყავს. ყოველ დილით დედაჩემი მცენარეებს "
        + "რწყავს. ბავშვები დიდი ხის ქვეშ თამაშობენ."),
    Note(
      language: "kk", title: "Бақ",
      sentences: "Біздің үйдің артында шағын бақ бар. Біз онда қызанақ пен бұршақ өсіреміз. Анам күн сайын таңертең "
        + "өсімдіктерді суарады. Балалар үлкен ағаштың астында ойнайды."),
    Note(
      language: "km", title: "សួនច្បារ",
      sentences: "មានសួនច្បារតូចមួយនៅខាងក្រោយផ្ទះរបស់យើង។ យើងដាំប៉េងប៉ោះនិងសណ្ដែកនៅទីនោះ។ រាល់ព្រឹក "
        + "ម្ដាយខ្ញុំស្រោចទឹករុក្ខជាតិ។ ក្មេងៗលេងនៅក្រោមដើមឈើធំ។"),
    Note(
      language: "kn", title: "ತೋಟ",
      sentences: "ನಮ್ಮ ಮನೆಯ ಹಿಂದೆ ಒಂದು ಚಿಕ್ಕ ತೋಟವಿದೆ. ಅಲ್ಲಿ ನಾವು ಟೊಮೆಟೊ ಮತ್ತು ಅವರೆಕಾಯಿ ಬೆಳೆಯುತ್ತೇವೆ. ಪ್ರತಿದಿನ ಬೆಳಿಗ್ಗೆ "
        + "ನನ್ನ ತಾಯಿ ಗಿಡಗಳಿಗೆ ನೀರು ಹಾಕುತ್ತಾರೆ. ಮಕ್ಕಳು ದೊಡ್ಡ ಮರದ ಕೆಳಗೆ ಆಡುತ್ತಾರೆ."),
    Note(
      language: "ko", title: "정원",
      sentences: "우리 집 뒤에는 작은 정원이 있습니다. 우리는 그곳에서 토마토와 콩을 기릅니다. 매일 아침 어머니가 식물에 물을 줍니다. 아이들은 큰 나무 아래에서 놀고 있습니다."),
    Note(
      language: "ky", title: "Бак",
      sentences: "Биздин үйдүн артында кичинекей бак бар. Биз ал жерде помидор жана буурчак өстүрөбүз. Апам күн сайын "
        + "эртең менен өсүмдүктөрдү сугарат. Балдар чоң дарактын астында ойношот."),
    Note(
      language: "lo", title: "ສວນ",
      sentences: "ມີສວນນ້ອຍໆຢູ່ຫຼັງເຮືອນຂອງພວກເຮົາ. ພວກເຮົາປູກໝາກເລັ່ນແລະຖົ່ວຢູ່ທີ່ນັ້ນ. "
        + "ທຸກໆເຊົ້າແມ່ຂອງຂ້ອຍຫົດນ້ຳຕົ້ນໄມ້. ເດັກນ້ອຍຫຼິ້ນຢູ່ກ້ອງຕົ້ນໄມ້ໃຫຍ່."),
    Note(
      language: "lt", title: "Sodas",
      sentences: "Už mūsų namo yra mažas sodas. Ten auginame pomidorus ir pupeles. Kiekvieną rytą mama laisto augalus. "
        + "Vaikai žaidžia po dideliu medžiu."),
    Note(
      language: "lv", title: "Dārzs",
      sentences: "Aiz mūsu mājas ir mazs dārzs. Tur mēs audzējam tomātus un pupas. Katru rītu mamma laista augus. "
        + "Bērni spēlējas zem lielā koka."),
    Note(
      language: "mk", title: "Градината",
      sentences: "Зад нашата куќа има мала градина. Таму одгледуваме домати и грав. Секое утро мајка ми ги полева "
        + "растенијата. Децата играат под големото дрво."),
    Note(
      language: "ml", title: "പൂന്തോട്ടം",
      sentences: "ഞങ്ങളുടെ വീടിന് പിന്നിൽ ഒരു ചെറിയ തോട്ടമുണ്ട്. അവിടെ ഞങ്ങൾ തക്കാളിയും പയറും കൃഷി ചെയ്യുന്നു. എല്ലാ "
        + "ദിവസവും രാവിലെ അമ്മ ചെടികൾക്ക് വെള്ളം ഒഴിക്കുന്നു. കുട്ടികൾ വലിയ മരത്തിന്റെ ചുവട്ടിൽ കളിക്കുന്നു."),
    Note(
      language: "mn", title: "Цэцэрлэг",
      sentences: "Манай байшингийн ард жижиг цэцэрлэг бий. Бид тэнд улаан лооль, шош тарьдаг. Ээж маань өглөө бүр "
        + "ургамлаа усалдаг. Хүүхдүүд том модны доор тоглодог."),
    Note(
      language: "mr", title: "बाग",
      sentences: "आमच्या घराच्या मागे एक छोटी बाग आहे. तिथे आम्ही टोमॅटो आणि शेंगा लावतो. रोज सकाळी माझी आई झाडांना "
        + "पाणी घालते. मुले मोठ्या झाडाखाली खेळतात."),
    Note(
      language: "ms", title: "Kebun",
      sentences: "Terdapat sebuah kebun kecil di belakang rumah kami. Kami menanam tomato dan kacang di sana. Setiap "
        + "pagi ibu saya menyiram pokok. Kanak-kanak bermain di bawah pokok besar."),
    Note(
      language: "my", title: "ဥယျာဉ်",
      sentences: "ကျွန်ုပ်တို့အိမ်နောက်မှာ ဥယျာဉ်ငယ်တစ်ခု ရှိပါတယ်။ အဲဒီမှာ ခရမ်းချဉ်သီးနဲ့ ပဲ စိုက်ပါတယ်။ မနက်တိုင်း "
        + "အမေက အပင်တွေကို ရေလောင်းပါတယ်။ ကလေးတွေက သစ်ပင်ကြီးအောက်မှာ ကစားကြပါတယ်။"),
    Note(
      language: "nb", title: "Hagen",
      sentences: "Bak huset vårt ligger det en liten hage. Der dyrker vi tomater og bønner. Hver morgen vanner moren "
        + "min plantene. Barna leker under det store treet."),
    Note(
      language: "ne", title: "बगैँचा",
      sentences: "हाम्रो घरको पछाडि एउटा सानो बगैँचा छ। त्यहाँ हामी गोलभेँडा र सिमी उब्जाउँछौँ। हरेक बिहान मेरी आमाले "
        + "बिरुवामा पानी हाल्नुहुन्छ। केटाकेटीहरू ठूलो रूखमुनि खेल्छन्।"),
    Note(
      language: "nl", title: "De tuin",
      sentences: "Achter ons huis ligt een kleine tuin. Daar kweken we tomaten en bonen. Elke ochtend geeft mijn "
        + "moeder de planten water. De kinderen spelen onder de grote boom."),
    Note(
      language: "nn", title: "Hagen",
      sentences: "Bak huset vårt ligg det ein liten hage. Der dyrkar vi tomatar og bønner. Kvar morgon vatnar mor mi "
        + "plantane. Borna leikar under det store treet."),
    Note(
      language: "or", title: "ବଗିଚା",
      sentences: "ଆମ ଘର ପଛରେ ଏକ ଛୋଟ ବଗିଚା ଅଛି। ସେଠାରେ ଆମେ ଟମାଟୋ ଓ ଶିମ୍ବ ଚାଷ କରୁ। ପ୍ରତିଦିନ ସକାଳେ ମୋ ମା ଗଛରେ ପାଣି "
        + "ଦିଅନ୍ତି। ପିଲାମାନେ ବଡ଼ ଗଛ ତଳେ ଖେଳନ୍ତି।"),
    Note(
      language: "pa", title: "ਬਾਗ਼",
      sentences: "ਸਾਡੇ ਘਰ ਦੇ ਪਿੱਛੇ ਇੱਕ ਛੋਟਾ ਬਾਗ਼ ਹੈ। ਅਸੀਂ ਉੱਥੇ ਟਮਾਟਰ ਅਤੇ ਫਲੀਆਂ ਉਗਾਉਂਦੇ ਹਾਂ। ਹਰ ਸਵੇਰ ਮੇਰੀ ਮਾਂ ਪੌਦਿਆਂ "
        + "ਨੂੰ ਪਾਣੀ ਦਿੰਦੀ ਹੈ। ਬੱਚੇ ਵੱਡੇ ਰੁੱਖ ਹੇਠਾਂ ਖੇਡਦੇ ਹਨ।"),
    Note(
      language: "pl", title: "Ogród",
      sentences: "Za naszym domem jest mały ogród. Uprawiamy tam pomidory i fasolę. Każdego ranka mama podlewa "
        + "rośliny. Dzieci bawią się pod dużym drzewem."),
    Note(
      language: "ps", title: "بڼ",
      sentences: "زموږ د کور شاته یو کوچنی بڼ دی. موږ هلته رومیان او لوبیا کرو. مور مې هر سهار بوټو ته اوبه ورکوي. "
        + "ماشومان د لویې ونې لاندې لوبې کوي."),
    Note(
      language: "pt", title: "O jardim",
      sentences: "Há um pequeno jardim atrás da nossa casa. Lá cultivamos tomates e feijões. Todas as manhãs a minha "
        + "mãe rega as plantas. As crianças brincam debaixo da árvore grande."),
    Note(
      language: "ro", title: "Grădina",
      sentences: "În spatele casei noastre este o grădină mică. Acolo cultivăm roșii și fasole. În fiecare dimineață "
        + "mama udă plantele. Copiii se joacă sub copacul cel mare."),
    Note(
      language: "ru", title: "Сад",
      sentences: "За нашим домом есть небольшой сад. Там мы выращиваем помидоры и фасоль. Каждое утро мама поливает "
        + "растения. Дети играют под большим деревом."),
    Note(
      language: "sd", title: "باغ",
      sentences: "اسان جي گهر جي پويان هڪ ننڍو باغ آهي. اتي اسان ٽماٽا ۽ ڦريون پوکيندا آهيون. هر صبح منهنجي ماءُ ٻوٽن "
        + "کي پاڻي ڏيندي آهي. ٻار وڏي وڻ هيٺان راند ڪندا آهن."),
    Note(
      language: "si", title: "උයන",
      sentences: "අපේ ගෙදර පිටුපස කුඩා උයනක් තිබේ. අපි එහි තක්කාලි සහ බෝංචි වවමු. හැම උදෑසනකම අම්මා පැළවලට වතුර දමයි. "
        + "ළමයි ලොකු ගස යට සෙල්ලම් කරති."),
    Note(
      language: "sk", title: "Záhrada",
      sentences: "Za naším domom je malá záhrada. Pestujeme tam paradajky a fazuľu. Mama každé ráno polieva rastliny. "
        + "Deti sa hrajú pod veľkým stromom."),
    Note(
      language: "sl", title: "Vrt",
      sentences: "Za našo hišo je majhen vrt. Tam gojimo paradižnik in fižol. Mama vsako jutro zaliva rastline. Otroci "
        + "se igrajo pod velikim drevesom."),
    Note(
      language: "so", title: "Beerta",
      sentences: "Waxaa guriga gadaashiisa ku taal beer yar. Halkaas waxaan ku beernaa yaanyo iyo digir. Subax kasta "
        + "hooyaday waxay waraabisaa dhirta. Carruurtu waxay ku ciyaaraan geedka weyn hoostiisa."),
    Note(
      language: "sq", title: "Kopshti",
      sentences: "Pas shtëpisë sonë ka një kopsht të vogël. Aty rritim domate dhe fasule. Çdo mëngjes nëna ime ujit "
        + "bimët. Fëmijët luajnë nën pemën e madhe."),
    Note(
      language: "sr", title: "Башта",
      sentences: "Иза наше куће налази се мала башта. Тамо гајимо парадајз и пасуљ. Мајка свако јутро залива биљке. "
        + "Деца се играју испод великог дрвета."),
    Note(
      language: "sr-Latn", title: "Bašta",
      sentences: "Iza naše kuće nalazi se mala bašta. Tamo gajimo paradajz i pasulj. Majka svako jutro zaliva biljke. "
        + "Deca se igraju ispod velikog drveta."),
    Note(
      language: "su", title: "Kebon",
      sentences: "Aya kebon leutik di tukangeun imah urang. Urang melak tomat jeung kacang di dinya. Unggal isuk "
        + "indung kuring nyiram pepelakan. Barudak ulin di handapeun tangkal gedé."),
    Note(
      language: "sv", title: "Trädgården",
      sentences: "Bakom vårt hus ligger en liten trädgård. Där odlar vi tomater och bönor. Varje morgon vattnar min "
        + "mamma växterna. Barnen leker under det stora trädet."),
    Note(
      language: "sw", title: "Bustani",
      sentences: "Kuna bustani ndogo nyuma ya nyumba yetu. Tunapanda nyanya na maharage huko. Kila asubuhi mama yangu "
        + "humwagilia mimea maji. Watoto hucheza chini ya mti mkubwa."),
    Note(
      language: "ta", title: "தோட்டம்",
      sentences: "எங்கள் வீட்டின் பின்னால் ஒரு சிறிய தோட்டம் இருக்கிறது. அங்கே நாங்கள் தக்காளியும் அவரையும் "
        + "வளர்க்கிறோம். தினமும் காலையில் என் அம்மா செடிகளுக்குத் தண்ணீர் ஊற்றுகிறார். குழந்தைகள் பெரிய "
        + "மரத்தின் கீழ் விளையாடுகிறார்கள்."),
    Note(
      language: "te", title: "తోట",
      sentences: "మా ఇంటి వెనుక ఒక చిన్న తోట ఉంది. అక్కడ మేము టమాటాలు, చిక్కుళ్ళు పండిస్తాము. ప్రతి ఉదయం మా అమ్మ "
        + "మొక్కలకు నీళ్ళు పోస్తుంది. పిల్లలు పెద్ద చెట్టు కింద ఆడుకుంటారు."),
    Note(
      language: "tg", title: "Боғ",
      sentences: "Дар паси хонаи мо боғи хурде ҳаст. Мо дар он ҷо помидор ва лӯбиё мекорем. Модарам ҳар субҳ "
        + "растаниҳоро об медиҳад. Кӯдакон зери дарахти калон бозӣ мекунанд."),
    Note(
      language: "th", title: "สวน",
      sentences: "มีสวนเล็ก ๆ อยู่หลังบ้านของเรา เราปลูกมะเขือเทศและถั่วที่นั่น ทุกเช้าแม่ของฉันรดน้ำต้นไม้ เด็ก ๆ "
        + "เล่นกันใต้ต้นไม้ใหญ่"),
    Note(
      language: "tk", title: "Bag",
      sentences: "Öýümiziň arkasynda kiçijik bag bar. Biz ol ýerde pomidor we noýba ekýäris. Ejem her gün irden "
        + "ösümlikleri suwarýar. Çagalar uly agajyň aşagynda oýnaýarlar."),
    Note(
      language: "tr", title: "Bahçe",
      sentences: "Evimizin arkasında küçük bir bahçe var. Orada domates ve fasulye yetiştiriyoruz. Annem her sabah "
        + "bitkileri sular. Çocuklar büyük ağacın altında oynar."),
    Note(
      language: "uk", title: "Сад",
      sentences: "За нашим будинком є невеликий сад. Ми вирощуємо там помідори й квасолю. Щоранку мама поливає "
        + "рослини. Діти граються під великим деревом."),
    Note(
      language: "ur", title: "باغ",
      sentences: "ہمارے گھر کے پیچھے ایک چھوٹا سا باغ ہے۔ ہم وہاں ٹماٹر اور پھلیاں اگاتے ہیں۔ میری ماں ہر صبح پودوں کو "
        + "پانی دیتی ہیں۔ بچے بڑے درخت کے نیچے کھیلتے ہیں۔"),
    Note(
      language: "uz", title: "Bogʻ",
      sentences: "Uyimiz orqasida kichkina bogʻ bor. U yerda pomidor va loviya yetishtiramiz. Onam har kuni ertalab "
        + "oʻsimliklarni sugʻoradi. Bolalar katta daraxt tagida oʻynaydi."),
    Note(
      language: "vi", title: "Khu vườn",
      sentences: "Có một khu vườn nhỏ phía sau nhà chúng tôi. Chúng tôi trồng cà chua và đậu ở đó. Mỗi sáng mẹ tôi "
        + "tưới cây. Trẻ em chơi dưới gốc cây lớn."),
    Note(
      language: "yo", title: "Ọgbà",
      sentences: "Ọgbà kékeré kan wà lẹ́yìn ilé wa. A ń gbin tòmátì àti ẹ̀wà níbẹ̀. Ní àràárọ̀ ìyá mi máa ń bomi rin "
        + "àwọn ewéko. Àwọn ọmọdé máa ń ṣeré lábẹ́ igi ńlá."),
    Note(
      language: "yue", title: "花園",
      sentences: "我哋屋企後面有個細花園。我哋喺嗰度種番茄同豆。媽媽每朝早都會淋植物。細路仔喺大樹下面玩。"),
    Note(
      language: "zh-Hans", title: "花园",
      sentences: "我们家后面有一个小花园。我们在那里种西红柿和豆子。每天早上妈妈给植物浇水。孩子们在大树下玩耍。"),
    Note(
      language: "zh-Hant", title: "花園",
      sentences: "我們家後面有一座小花園。我們在那裡種番茄和豆子。每天早上媽媽會幫植物澆水。孩子們在大樹下玩耍。"),
    Note(
      language: "zu", title: "Ingadi",
      sentences: "Kunengadi encane ngemuva kwendlu yethu. Sitshala utamatisi nobhontshisi lapho. Njalo ekuseni umama "
        + "uchelela izitshalo. Izingane zidlala ngaphansi kwesihlahla esikhulu."),
  ]
}
