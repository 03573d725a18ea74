import UnicodeText

/// The customary renderings of the labels and months that models most often leave untranslated, for suggestions.
package enum CustomaryRenderings {
  /// The rendering of an English label in `language`, when one is customary.
  ///
  /// - Parameter label: without its colon; case does not matter.
  package static func of(_ label: String, in language: LanguageTag) -> String? {
    guard let column = columns.firstIndex(of: language.base) else { return nil }
    let row = rows[Folding.key(label)]
    return row.flatMap { $0.indices.contains(column) ? $0[column] : nil }
  }

  private static let columns = ["de", "fr", "es", "ru", "ar", "hi", "zh-Hans", "zh-Hant", "ja", "ko"]

  private static let rows: [UInt64: [String]] = {
    var rows: [UInt64: [String]] = [:]
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "|").map { cell in
        String(cell.drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
      }
      for label in cells[0].split(separator: ",") {
        rows[Folding.key(String(label.drop(while: { $0 == " " })))] = Array(cells.dropFirst())
      }
    }
    return rows
  }()

  private static let table = """
    note | Hinweis | Remarque | Nota | Примечание | ملاحظة | नोट | 注意 | 注意 | 注 | 참고
    tip | Tipp | Astuce | Consejo | Совет | نصيحة | सुझाव | 提示 | 提示 | ヒント | 팁
    warning | Warnung | Avertissement | Advertencia | Предупреждение | تحذير | चेतावनी | 警告 | 警告 | 警告 | 경고
    important | Wichtig | Important | Importante | Важно | مهم | महत्वपूर्ण | 重要 | 重要 | 重要 | 중요
    prerequisites, pre-requisites | Voraussetzungen | Prérequis | Requisitos previos | Предварительные требования | المتطلبات الأساسية | पूर्वापेक्षाएँ | 先决条件 | 先決條件 | 前提条件 | 사전 요구 사항
    overview | Überblick | Aperçu | Descripción general | Обзор | نظرة عامة | अवलोकन | 概述 | 概觀 | 概要 | 개요
    introduction | Einführung | Introduction | Introducción | Введение | مقدمة | परिचय | 简介 | 簡介 | はじめに | 소개
    learning objectives | Lernziele | Objectifs d’apprentissage | Objetivos de aprendizaje | Цели обучения | أهداف التعلم | सीखने के उद्देश्य | 学习目标 | 學習目標 | 学習目標 | 학습 목표
    table of contents, contents | Inhaltsverzeichnis | Table des matières | Índice | Содержание | جدول المحتويات | विषय-सूची | 目录 | 目錄 | 目次 | 목차
    references | Literatur | Références | Referencias | Литература | المراجع | संदर्भ | 参考资料 | 參考資料 | 参考文献 | 참고 자료
    image source | Bildquelle | Source de l’image | Fuente de la imagen | Источник изображения | مصدر الصورة | छवि स्रोत | 图片来源 | 圖片來源 | 画像出典 | 이미지 출처
    figure | Abbildung | Figure | Figura | Рисунок | الشكل | चित्र | 图 | 圖 | 図 | 그림
    paper | Artikel | Article | Artículo | Статья | الورقة البحثية | शोधपत्र | 论文 | 論文 | 論文 | 논문
    code | Code | Code | Código | Код | الكود | कोड | 代码 | 程式碼 | コード | 코드
    duration | Dauer | Durée | Duración | Длительность | المدة | अवधि | 时长 | 時間長度 | 所要時間 | 소요 시간
    level | Niveau | Niveau | Nivel | Уровень | المستوى | स्तर | 级别 | 等級 | レベル | 수준
    example | Beispiel | Exemple | Ejemplo | Пример | مثال | उदाहरण | 示例 | 範例 | 例 | 예
    output | Ausgabe | Sortie | Salida | Вывод | المخرجات | आउटपुट | 输出 | 輸出 | 出力 | 출력
    input | Eingabe | Entrée | Entrada | Ввод | المدخلات | इनपुट | 输入 | 輸入 | 入力 | 입력
    summary | Zusammenfassung | Résumé | Resumen | Итоги | ملخص | सारांश | 总结 | 摘要 | まとめ | 요약
    conclusion | Fazit | Conclusion | Conclusión | Заключение | خاتمة | निष्कर्ष | 结论 | 結論 | 結論 | 결론
    read more | Weiterlesen | Lire la suite | Leer más | Читать далее | اقرأ المزيد | और पढ़ें | 阅读更多 | 閱讀更多 | 続きを読む | 더 보기
    next steps | Nächste Schritte | Étapes suivantes | Próximos pasos | Дальнейшие шаги | الخطوات التالية | अगले चरण | 后续步骤 | 後續步驟 | 次のステップ | 다음 단계
    what's new | Neuerungen | Nouveautés | Novedades | Что нового | ما الجديد | नया क्या है | 新内容 | 新功能 | 新機能 | 새로운 기능
    disclaimer | Haftungsausschluss | Clause de non-responsabilité | Descargo de responsabilidad | Отказ от ответственности | إخلاء المسؤولية | अस्वीकरण | 免责声明 | 免責聲明 | 免責事項 | 면책 조항
    last updated | Zuletzt aktualisiert | Dernière mise à jour | Última actualización | Обновлено | آخر تحديث | अंतिम अद्यतन | 最后更新 | 最後更新 | 最終更新 | 마지막 업데이트
    author | Autor | Auteur | Autor | Автор | المؤلف | लेखक | 作者 | 作者 | 著者 | 작성자
    yes | Ja | Oui | Sí | Да | نعم | हाँ | 是 | 是 | はい | 예
    no | Nein | Non | No | Нет | لا | नहीं | 否 | 否 | いいえ | 아니요
    getting started | Erste Schritte | Premiers pas | Primeros pasos | Начало работы | البدء | शुरुआत करें | 快速入门 | 快速入門 | はじめに | 시작하기
    january | Januar | janvier | enero | январь | يناير | जनवरी | 1月 | 1月 | 1月 | 1월
    february | Februar | février | febrero | февраль | فبراير | फ़रवरी | 2月 | 2月 | 2月 | 2월
    march | März | mars | marzo | март | مارس | मार्च | 3月 | 3月 | 3月 | 3월
    april | April | avril | abril | апрель | أبريل | अप्रैल | 4月 | 4月 | 4月 | 4월
    may | Mai | mai | mayo | май | مايو | मई | 5月 | 5月 | 5月 | 5월
    june | Juni | juin | junio | июнь | يونيو | जून | 6月 | 6月 | 6月 | 6월
    july | Juli | juillet | julio | июль | يوليو | जुलाई | 7月 | 7月 | 7月 | 7월
    august | August | août | agosto | август | أغسطس | अगस्त | 8月 | 8月 | 8月 | 8월
    september | September | septembre | septiembre | сентябрь | سبتمبر | सितंबर | 9月 | 9月 | 9月 | 9월
    october | Oktober | octobre | octubre | октябрь | أكتوبر | अक्तूबर | 10月 | 10月 | 10月 | 10월
    november | November | novembre | noviembre | ноябрь | نوفمبر | नवंबर | 11月 | 11月 | 11月 | 11월
    december | Dezember | décembre | diciembre | декабрь | ديسمبر | दिसंबर | 12月 | 12月 | 12月 | 12월
    """
}
