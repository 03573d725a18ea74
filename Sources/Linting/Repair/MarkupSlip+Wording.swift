import Notes

extension MarkupRepair.Slip {
  /// The message for the user.
  package var message: Message {
    switch slip.kind {
    case .listItem: "this is not a list item in Markdown, write “\(slip.remedy)”"
    case .heading: "this is not a heading in Markdown, write “\(slip.remedy)” with a space after it"
    case .image: "this is not an image in Markdown, write “\(slip.remedy)” and half-width brackets"
    case .admonition(let isReadable) where isReadable: "a space is missing here, write “\(slip.remedy)”"
    case .admonition: "this does not open an admonition, write “\(slip.remedy)”"
    case .alert: "this does not open an alert, write “\(slip.remedy)”"
    case .openingFence: "a code fence needs its own line, put a line break before it"
    case .closingFence: "this does not close the code block, put the fence on its own line"
    case .lostFence: "the fence above is not closed before this one opens, close it"
    case .afterHTML: "directly after HTML this is raw text, put a blank line before it"
    case .afterText(.listItem): "directly after text this does not begin a list, put a blank line before it"
    case .afterText(.table): "directly after text this does not begin a table, put a blank line before it"
    case .afterText: "directly after text this absorbs the text before it, put a blank line before it"
    case .attribute: "this quote is not closed, so the value includes what follows, close it"
    case .page: "the whole page is in a code fence, remove the fence"
    }
  }

  /// The fix that repairs it at all of its places.
  var fix: Fix {
    Fix(title: title, applicability: isSure ? .safe : .unsafe, edits: edits, changesMarkup: true)
  }

  private var isSure: Bool { if case .page = slip.kind { false } else { true } }

  private var title: String {
    switch slip.kind {
    case .listItem, .heading, .image, .admonition, .alert:
      count > 1 ? "write “\(slip.remedy)” and \(count - 1) more" : "write “\(slip.remedy)”"
    case .openingFence, .closingFence: "put the fence on its own line"
    case .lostFence: "close the fence"
    case .afterHTML, .afterText: "put a blank line before it"
    case .attribute: "close the quote"
    case .page: "remove the fence"
    }
  }
}
