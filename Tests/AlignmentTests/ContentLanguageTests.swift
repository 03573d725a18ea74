import Testing
import UnicodeText

@testable import Alignment

struct ContentLanguageTests {
  @Test(arguments: [
    ("en", "The ferry leaves at noon, so we should be at the pier before then."),
    ("de", "Die Fähre legt mittags ab, deshalb sollten wir vorher am Steg sein."),
    ("fr", "Le bac part à midi, il faut donc être sur le quai avant cette heure."),
    ("es", "El transbordador sale al mediodía, así que debemos estar antes en el muelle."),
    ("it", "Il traghetto parte a mezzogiorno, quindi dobbiamo essere al molo prima."),
    ("pt", "A balsa sai ao meio-dia, por isso devemos estar no cais antes disso."),
    ("nl", "De veerboot vertrekt om twaalf uur, dus we moeten er eerder zijn."),
    ("pl", "Prom odpływa w południe, więc powinniśmy być na przystani wcześniej."),
    ("tr", "Feribot öğlen kalkıyor, bu yüzden daha önce iskelede olmamız gerekiyor."),
    ("vi", "Chuyến phà khởi hành lúc giữa trưa nên chúng ta phải có mặt trước đó."),
    ("id", "Kapal feri berangkat tengah hari, jadi kita harus berada di dermaga sebelum itu."),
    ("sv", "Färjan går klockan tolv, så vi bör vara på bryggan innan dess."),
    ("fi", "Lautta lähtee keskipäivällä, joten meidän pitäisi olla laiturilla ennen sitä."),
    ("cs", "Přívoz odjíždí v poledne, takže bychom měli být na molu dříve."),
    ("hu", "A komp délben indul, ezért előtte a mólónál kell lennünk."),
    ("ro", "Feribotul pleacă la prânz, așa că trebuie să fim pe chei înainte."),
    ("ru", "Паром отходит в полдень, поэтому мы должны быть на пристани раньше."),
    ("uk", "Пором відходить опівдні, тому ми маємо бути на пристані раніше."),
    ("bg", "Фериботът тръгва на обяд, затова трябва да сме на кея преди това."),
    ("be", "Паром адыходзіць апоўдні, таму мы павінны быць на прыстані раней, каб уцягнуць рэчы ўнутр."),
    ("sr", "Трајект полази у подне, па би требало да будемо на пристаништу раније, љубазно моле."),
    ("kk", "Паром түсте жүреді, сондықтан біз айлаққа ертерек жетуіміз керек, әйтпесе қалып қоямыз."),
    ("ar", "تغادر العبارة عند الظهر، لذا علينا أن نكون على الرصيف قبل ذلك."),
    ("fa", "کشتی ظهر حرکت می‌کند، پس باید پیش از آن در اسکله باشیم."),
    ("ur", "کشتی دوپہر کو روانہ ہوتی ہے، اس لیے ہمیں اس سے پہلے گھاٹ پر ہونا چاہیے۔"),
    ("he", "המעבורת יוצאת בצהריים, ולכן עלינו להיות ברציף לפני כן."),
    ("hi", "नाव दोपहर में चलती है, इसलिए हमें उससे पहले घाट पर होना चाहिए।"),
    ("mr", "बोट दुपारी सुटते आणि आपण त्याआधी धक्क्यावर असले पाहिजे, वेळ कमी आहे."),
    ("ne", "डुङ्गा दिउँसो छुट्छ, त्यसैले हामी त्यसअघि घाटमा हुनुपर्छ र टिकट लिनुपर्ने छ।"),
    ("bn", "ফেরি দুপুরে ছাড়ে, তাই আমাদের তার আগে ঘাটে থাকা উচিত।"),
    ("ta", "படகு நண்பகலில் புறப்படும், அதற்கு முன் நாம் துறையில் இருக்க வேண்டும்."),
    ("th", "เรือข้ามฟากออกตอนเที่ยง เราจึงควรอยู่ที่ท่าเรือก่อนหน้านั้น"),
    ("el", "Το πλοίο φεύγει το μεσημέρι, οπότε πρέπει να είμαστε στην προβλήτα νωρίτερα."),
    ("ka", "ბორანი შუადღისას გადის, ამიტომ მანამდე ნავმისადგომზე უნდა ვიყოთ."),
    ("hy", "Լաստանավը մեկնում է կեսօրին, ուստի պետք է ավելի շուտ լինենք։"),
    ("ja", "フェリーは正午に出るので、その前に桟橋にいるべきです。"),
    ("ko", "배는 정오에 떠나므로 그 전에 부두에 도착해야 합니다."),
    ("zh-Hans", "渡轮中午开船，所以我们应该在那之前到码头。"),
    ("zh-Hant", "渡輪中午開船，所以我們應該在那之前到碼頭。"),
  ])
  func tellsALanguageByOneSentence(language: String, text: String) throws {
    #expect(ContentLanguage(try note(text)).language?.text == language)
  }

  @Test(arguments: [
    "", "```sh\nls -la\n```", "# 2024", "Docker", "npm install teapot", "OpenAI GPT-4 API JSON HTTP",
    "Nairobi Lagos Accra Kigali Dakar", "`the` `and` `of` `with` `from`",
  ])
  func saysNothingAboutTooLittle(text: String) throws {
    let content = ContentLanguage(try note(text))
    #expect(content.language == nil)
    #expect(!content.reads(as: .english))
  }

  @Test(arguments: [
    ("ar", "شغل الأمر `docker compose up` ثم افتح Docker Desktop واختر Settings من القائمة."),
    ("zh-Hans", "运行 Docker Compose 之后打开 Visual Studio Code 并安装 Python 扩展，然后选择 Run。"),
    ("ja", "Docker Compose を実行してから Visual Studio Code を開き、Python 拡張機能をインストールします。"),
    ("ru", "Запустите Docker Compose, откройте Visual Studio Code и установите расширение Python."),
  ])
  func latinNamesDoNotHideAnotherScript(language: String, text: String) throws {
    #expect(ContentLanguage(try note(text)).language?.text == language)
  }

  @Test(arguments: [
    ("Boil the water, pour it over the leaves and wait for three minutes.", "en", true),
    ("Boil the water and wait.", "en", false),
    ("Kochen Sie das Wasser, gießen Sie es über die Blätter und warten Sie drei Minuten.", "en", false),
    ("Kochen Sie das Wasser, gießen Sie es über die Blätter und warten Sie drei Minuten.", "de", true),
    ("Boil the water und gießen Sie es über die Blätter, dann warten Sie bitte drei Minuten lang.", "en", false),
    ("Boil the water, pour it over the leaves. اسكب الماء على الأوراق وانتظر ثلاث دقائق.", "en", false),
    ("Kubernetes Docker Terraform Ansible Jenkins Grafana Prometheus Vault Consul Nomad", "en", false),
    ("先把水烧开，再倒在茶叶上，等三分钟就可以喝了。", "zh-Hans", true),
    ("先把水燒開，再倒在茶葉上，等三分鐘就可以喝了，這樣說對嗎？", "zh-Hans", false),
  ])
  func readsAsALanguageOnlyWhenSure(text: String, language: String, isSure: Bool) throws {
    #expect(ContentLanguage(try note(text)).reads(as: try #require(LanguageTag(language))) == isSure)
  }
}
