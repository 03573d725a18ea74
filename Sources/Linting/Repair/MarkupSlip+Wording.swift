import Notes

extension MarkupRepair.Slip {
  /// The message for the user.
  package var message: Message {
    switch slip.kind {
    case .listItem: "this begins no list item in Markdown, write “\(slip.remedy)”"
    case .heading: "this is no heading in Markdown, write “\(slip.remedy)” with a blank after it"
    case .image: "this is no image in Markdown, write “\(slip.remedy)” and half-width brackets"
    case .admonition(let isReadable) where isReadable: "a blank belongs here, write “\(slip.remedy)”"
    case .admonition: "this opens no box, write “\(slip.remedy)”"
    case .alert: "this opens no alert, write “\(slip.remedy)”"
    case .openingFence: "a code fence begins a line of its own, put a line break before it"
    case .closingFence: "this fence closes nothing, it needs a line of its own"
    case .lostFence: "the fence above is not closed before this one opens, close it"
    case .afterHTML: "directly after HTML this is raw text, put a blank line before it"
    case .afterText(.listItem): "directly after text this begins no list, put a blank line before it"
    case .afterText(.table): "directly after text this begins no table, put a blank line before it"
    case .afterText: "directly after text this takes in the text before it, put a blank line before it"
    case .attribute: "this quote is not closed, so the value runs on over what follows, close it"
    case .page: "the whole page stands in a code fence, take it out"
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
    case .openingFence, .closingFence: "put the fence on a line of its own"
    case .lostFence: "close the fence"
    case .afterHTML, .afterText: "put a blank line before it"
    case .attribute: "close the quote"
    case .page: "take the page out of the fence"
    }
  }
}
