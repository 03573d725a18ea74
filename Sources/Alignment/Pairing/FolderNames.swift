import Synchronization

/// What the names in a folder show about languages, computed once for all notes in it: note by note, a folder of a
/// hundred thousand notes would be scanned a hundred thousand times.
package final class FolderNames: Sendable {
  private let known = Mutex<[String: Facts]>([:])
  /// How many folders are remembered; notes come folder by folder.
  private static let capacity = 64

  init() {}

  /// The facts about one folder.
  struct Facts: Sendable {
    /// Names that are tags of a language themselves, as folders are.
    let folderTags: [PathTag]
    /// The tags in names, by the rest of the name.
    let nameTags: [Surrounding: [PathTag]]
    /// Folders that contain only translations, by name.
    let containers: [String]
    fileprivate let names: Int
  }

  /// The common part of two names that differ only in the tag.
  struct Surrounding: Hashable {
    let stem: String
    let separator: String
    let ext: String

    init(stem: String, separator: String, ext: String) {
      (self.stem, self.separator, self.ext) = (stem, separator, ext)
    }

    /// Nil for a folder.
    init?(_ place: PathTag.Place, ext: String) {
      switch place {
      case .suffix(let stem, let separator): (self.stem, self.separator) = (stem, separator)
      case .name: (stem, separator) = ("", "")
      case .folder: return nil
      }
      self.ext = ext
    }
  }

  /// The facts from `names`, which are those in `folder`. Linear in them at the first call.
  func facts(of folder: String, _ names: [String]) -> Facts {
    if let facts = known.withLock({ $0[folder] }), facts.names == names.count { return facts }
    let facts = Facts(names)
    known.withLock {
      if $0.count >= Self.capacity { $0 = [:] }
      $0[folder] = facts
    }
    return facts
  }
}

extension FolderNames.Facts {
  init(_ names: [String]) {
    self.names = names.count
    containers = names.filter(SourceLayouts.isContainer)
    folderTags = names.compactMap { name in
      TagSpelling.language(name).map {
        PathTag(language: $0, text: name, isAmbiguous: TagSpelling.isAmbiguous(name), place: .folder(0))
      }
    }
    var nameTags: [FolderNames.Surrounding: [PathTag]] = [:]
    for name in names {
      let (stem, ext) = NotePath.split(name)
      for tag in PathTags.suffixes(of: stem) {
        guard let around = FolderNames.Surrounding(tag.place, ext: ext) else { continue }
        nameTags[around, default: []].append(tag)
      }
    }
    self.nameTags = nameTags
  }
}
