/// How English writes the sounds that the letters of other scripts stand for.
///
/// Each entry is a letter and the spellings that it may render, a bare `0` for nothing; `~` marks unusual ones. From
/// the rules for loans in Korean (외래어 표기법, 1986) and the practice of translators in the other scripts.
extension SoundSpellings {
  static let hangulLeads = """
    ㄱ g k~ c~ gg gh | ㄲ k c g ck | ㄴ n nn kn | ㄷ d dd th t~ | ㄸ t d tt | ㄹ r l rr ll wr rh | ㅁ m mm | \
    ㅂ b v bb p~ w~ | ㅃ b p | ㅅ s ss c sc sh z~ th ps x~ ch~ | ㅆ s c | ㅇ 0 | ㅈ z j g s~ zz dg d~ ge | ㅉ z | \
    ㅊ ch tch t~ c~ tu~ cc | ㅋ k c ck q ch cc kh x | ㅌ t tt th | ㅍ p f ph pp ff | ㅎ h wh f~
    """

  static let hangulVowels = """
    ㅏ a u o ar er~ ah ou~ i~ ow~ al~ ai~ | ㅐ a ae e~ ai~ ea~ | ㅑ ya ia | \
    ㅓ e o u er or ur ir a ou ear~ io re ar~ ure our eo~ ai~ | ㅔ e ea a ai~ ay~ ei~ ae | ㅕ ye io~ ia~ yo~ you~ | \
    ㅖ ye e~ | ㅗ o oa ow au aw a~ oo~ or ou~ al~ eau | ㅘ wa oa oi | ㅙ wa | ㅚ oi | ㅛ yo | ㅜ u oo ou ew w o~ ue | \
    ㅝ wo wa wor | ㅞ we que ue | ㅟ wi we ui | ㅠ u you ew iew eu ue yu | ㅡ 0 u~ e~ o~ a~ | ㅢ ui | \
    ㅣ i e ee ea y ie ey ei~ u~ a~
    """

  static let hangulTails = """
    ㄱ k c ck g x q ch~ ct~ | ㄴ n nn m~ nd~ | ㄹ l ll r le | ㅁ m mm mb n~ | ㅂ p b pp f~ ve~ | \
    ㅅ t tt d s te th~ ss | ㅇ ng n~ | ㄷ d t | ㅌ t | ㅋ k c ck | ㅍ p
    """

  static let cyrillic = """
    а a u o~ ah er~ ar~ | б b bb | в v w u~ f~ | г g h~ gg gh | д d dd | е e ea a~ ae ye ai~ ee~ ie~ | \
    ё e yo o | ж j g zh ge s~ | з z s zz | и i e ee ea y ie ey | й y i e~ j igh~ | к k c ck ch q cc | \
    л l ll le | м m mm | н n nn kn | о o a~ oa ow au ou~ aw u~ | п p pp | р r rr wr rh | с s c ss sc z~ ce | \
    т t tt th | у u oo w ou ew o~ | ф f ph ff th~ | х h ch x~ kh | ц c z ts tz t~ | ч ch c~ tch t~ | \
    ш sh ch~ s~ ti~ ss~ ci~ | щ sh sch | ъ 0 | ы y i 0 | ь 0 | э e a ae | ю u yu ew you ue iu | я ya ia a~ ja
    """

  static let devanagari = """
    अ a u o~ e~ | आ a ar o~ ah au~ | इ i e y | ई i ee ea e y ie ey | उ u oo | ऊ u oo | ए a e ai ay ae ea | \
    ऐ a e ae ai i~ | ऑ o a au aw | ओ o oa ow | औ o au ou | ा a ar o~ u~ ah | ि i e y a~ | ी i ee ea e y ie ey | \
    ु u oo | ू u oo ew | े a e ai ay ea ae ei | ै a ae e ai i~ | ॉ o a au aw oa~ | ॊ o | ो o oa ow au~ oe | \
    ौ au ou o ow | ॅ a e | ऍ a e | क k c ck ch q cc | ख kh k c~ | ग g gg | घ gh g | ङ n | च ch c~ tch | \
    छ ch s~ | ज j g z~ dg s~ ge | झ jh z | ञ n | ट t tt te~ th~ | ठ th t | ड d dd | ढ dh d r~ | ण n | त t | \
    थ th | द d th | ध dh d | न n nn kn | प p pp | फ f ph p ff | ब b bb | भ bh b | म m mm | य y i~ u~ | \
    र r rr wr er~ | ल l ll le | व v w | श sh s~ ch~ ti ci ssi | ष sh s~ ti ci | स s c ss sc z~ ce | ह h | ् 0 | \
    ं n m | ँ n 0 | ़ 0 | ः h 0
    """

  static let arabic = """
    ا a o u~ i~ e~ ah er~ ar~ | أ a u o e~ i~ | إ i e a~ | آ a o | ب b p pp bb | پ p | ت t tt | ث th | \
    ج g j dg ge | چ ch g | ح h | خ kh ch h~ | د d dd | ذ th z d | ر r rr wr | ز z s zz | س s c ss sc ce | \
    ش sh ch s~ ti ci | ص s | ض d | ط t | ظ z th | ع a 0 | غ g gh | ف f v ph ff | ڤ v | ق c k g~ q | \
    ك k c ck ch q cc g~ | گ g | ل l ll le | م m mm | ن n nn | ه h e~ a~ | ة a e | و o u w oo ou ow oa au v~ ew | \
    ي i e y ee ea ie a~ ai ay | ى a y i | ئ i e y 0 | ؤ o u | ء 0
    """
}
