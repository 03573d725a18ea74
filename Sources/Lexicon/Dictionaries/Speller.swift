import Synchronization
import UnicodeText

/// Checks whether a word is in the installed dictionary of one language. Shared by all threads: one handle, guarded by
/// a lock and loaded on first use (4 to 147 ms); results are cached by exact spelling.
package final class Speller: Sendable {
  package let language: LanguageTag
  /// The dictionary's name and folder as a path without ending.
  package let path: String
  private let files: DictionaryFiles
  private let mostResults: Int
  private let state = Mutex(State())

  private struct State {
    var dictionary: Loading = .notYet
    var results: [String: Bool] = [:]
  }

  private enum Loading {
    case notYet
    case loaded(HunspellDictionary)
    case broken
  }

  /// - Parameter mostResults: the number of results to cache. The default is more than the distinct words of a large
  ///   project, some 20 MB.
  /// - Returns: nil when no dictionary of `language` is installed, or no libhunspell.
  package init?(_ language: LanguageTag, in folders: DictionaryFolders = .standard, mostResults: Int = 200_000) {
    guard HunspellLibrary.installed != nil, let files = folders.files(for: language) else { return nil }
    self.language = language
    self.files = files
    self.mostResults = mostResults
    path = String(files.words.dropLast(4))
  }

  /// Whether libhunspell is installed.
  package static var isAvailable: Bool { HunspellLibrary.installed != nil }

  /// Whether the dictionary was needed and could not be loaded: damaged, or in an unknown encoding.
  package var isBroken: Bool {
    state.withLock { if case .broken = $0.dictionary { true } else { false } }
  }

  /// Whether the dictionary has `word` in exactly this spelling, capitals included; nil when it could not be loaded.
  package func isWord(_ word: String) -> Bool? {
    state.withLock { state in
      if let known = state.results[word] { return known }
      guard let dictionary = load(&state) else { return nil }
      // No dictionary has it, and it would stay in the cache forever.
      guard word.utf16.count <= Word.longest else { return false }
      let result = dictionary.accepts(word)
      if state.results.count >= mostResults { state.results.removeAll(keepingCapacity: true) }
      state.results[word] = result
      return result
    }
  }

  /// The number of cached results.
  var keptResults: Int { state.withLock { $0.results.count } }

  /// Which of `words` the dictionary has. Results are not cached: meant for the many candidates of one word.
  package func words(among words: [String]) -> [Bool] {
    state.withLock { state in
      guard let dictionary = load(&state) else { return words.map { _ in false } }
      return words.map { state.results[$0] ?? dictionary.accepts($0) }
    }
  }

  /// Hunspell's suggestions, best first. Expensive: 3 to 117 ms per word.
  package func suggestions(for word: String) -> [String] {
    state.withLock { load(&$0)?.suggestions(for: word) ?? [] }
  }

  private func load(_ state: inout State) -> HunspellDictionary? {
    switch state.dictionary {
    case .loaded(let dictionary): return dictionary
    case .broken: return nil
    case .notYet:
      guard let library = HunspellLibrary.installed, let dictionary = HunspellDictionary(files, library: library) else {
        state.dictionary = .broken
        return nil
      }
      state.dictionary = .loaded(dictionary)
      return dictionary
    }
  }
}
