/// What is known about words: frequency tables, dictionaries, stems. One in a process.
package final class Lexicon: Sendable {
  package init() {}
}
