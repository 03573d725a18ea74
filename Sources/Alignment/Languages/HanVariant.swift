import UnicodeText

/// Simplified or traditional, by the commonest characters that differ.
enum HanVariant {
  /// Nil when the text has too few of them to decide.
  static func isTraditional(_ tally: WordTally) -> Bool? {
    let (simple, full) = (tally.letters(simplified), tally.letters(traditional))
    guard simple + full >= 2, simple != full else { return nil }
    return full > simple
  }

  /// Characters that only simplified text has. Characters that are correct in both are left out (后 里 只 台 云).
  private static let simplified =
    "们这来个说时为国会学对过发开还没动长现问题样点从见经头间关网络应该设计义实际数处号东车门马业产进运选择转换输请语认"
    + "识让写读听买卖书电脑话觉视频图标单与无类构结给续级组红线练细终编显页项须预领风飞饭钱错键链铁银难双变边达远连适逻辑"
    + "历压厂参报块声备复够妈宝宽尔尽层属岁帮带广库张归录忆态总惯愿战户执扩护担拥挥摆断旧术机权条杂极欢档检楼气测济浏满灵"
    + "热爱独环确码称稳笔签简纯纸缓缩罗联脚节范荐获虑虽补装观规触订训议许论证评词试详误调谁谢负责败货质贴费资赖较载轻辅释"
    + "针钟阅队阶阳阴陆随险隐静韩顺顾额颜馆验鱼鸟龙齐"

  /// The same characters in traditional text, without those that simplified text may have too.
  private static let traditional =
    "們這來個說時為國會學對過發開還沒動長現問題樣點從見經頭間關網絡應該設計義實際數處號東車門馬業產進運選擇轉換輸請語認"
    + "識讓寫讀聽買賣書電腦話覺視頻圖標單與無類構結給續級組紅線練細終編顯頁項須預領風飛飯錢錯鍵鏈鐵銀難雙變邊達遠連適邏輯"
    + "歷壓廠參報塊聲備復夠媽寶寬爾盡層屬歲幫帶廣庫張歸錄憶態總慣願戰戶執擴護擔擁揮擺斷舊術機權條雜極歡檔檢樓氣測濟瀏滿靈"
    + "熱愛獨環確碼稱穩筆簽簡純紙緩縮羅聯腳節範薦獲慮雖補裝觀規觸訂訓議許論證評詞試詳誤調誰謝負責敗貨質貼費資賴較載輕輔釋"
    + "針鐘閱隊階陽陰陸隨險隱靜韓順顧額顏館驗魚鳥龍齊"
}
