import Notes
import SourceText

/// Finds sentences of a source block that its translation leaves out. Translators merge and split sentences, so a lower
/// count says nothing by itself: the translation must be too short for the whole, by this note's own measure, and right
/// for the remaining sentences.
package struct LostSentences {
  private let aligner: SentenceAligner
  private let curve: LengthCurve

  package init(_ aligner: SentenceAligner, curve: LengthCurve) {
    self.aligner = aligner
    self.curve = curve
  }

  /// A sentence, or several consecutive ones, without a counterpart.
  package struct Loss: Sendable {
    /// Bytes of the source file.
    package let source: ByteRange
    /// Where it should be in the translation: between two sentences, or at the start or end of the block.
    package let place: ByteRange
    /// How many sentences.
    package let count: Int
  }

  /// The sentences that the translation of `unit` certainly lacks; nil when it is complete or nothing is certain. In
  /// notes that FastAPI's reviewers approved, it takes one block in 1,300 for incomplete; of deleted sentences that
  /// made up a quarter of their block, it finds nine in ten.
  package func loss(in unit: TranslationUnit) -> Loss? {
    guard isTooShort(unit) else { return nil }
    let (here, there) = aligner.sentences(of: unit)
    guard here.count > 1, here.count < Self.limit, there.count < Self.limit, !there.isEmpty else { return nil }
    guard let (lost, place) = missing(here, there), let source = aligner.bytes(of: here[lost]) else { return nil }
    let lengths = here.map { aligner.length($0, aligner.source) }
    let translated =
      there.reduce(0) { $0 + aligner.length($1, aligner.target) }
      + LengthCurve.turnedIntoCode(unit, aligner.source, aligner.target)
    let all = lengths.reduce(0, +)
    let (whole, rest) = (
      curve.deviation(all, translated), curve.deviation(all - lengths[lost].reduce(0, +), translated)
    )
    let tooShort = there.count < here.count ? Self.tooShort : Self.tooShortForAsMany
    guard let proof = proof(here, lost, in: there, tooShort), whole <= proof.whole,
      whole * whole - rest * rest >= proof.gain, rest.magnitude <= max(2.4, whole.magnitude / 2)
    else { return nil }
    return Loss(source: source, place: gap(before: place, there), count: lost.count)
  }

  /// The gap between two sentences of the translation; nothing before the first and after the last.
  private func gap(before place: Int, _ there: [SentenceAligner.Sentence]) -> ByteRange {
    let ranges = there[max(0, place - 1)..<min(there.count, place + 1)].map { sentence in
      aligner.target.segments[sentence.segment].text.byteRange(sentence.range)
    }
    let end = place > 0 ? ranges.first?.end : ranges.first?.start
    let start = place > 0 && place < there.count ? ranges.last?.start : end
    guard let end, let start else { return ByteRange(0, 0) }
    return ByteRange(end, max(end, start))
  }

  /// Checked first: finding sentences is expensive.
  private func isTooShort(_ unit: TranslationUnit) -> Bool {
    let here = aligner.source.segments[unit.sources].reduce(0) { $0 + LengthCurve.length($1) }
    let there =
      aligner.target.segments[unit.targets].reduce(0) { $0 + LengthCurve.length($1) }
      + LengthCurve.turnedIntoCode(unit, aligner.source, aligner.target)
    return curve.deviation(here, there) <= Self.shortAtLeast
  }

  /// The only run of sentences without a counterpart, and how many sentences of the translation precede it.
  private func missing(
    _ here: [SentenceAligner.Sentence], _ there: [SentenceAligner.Sentence]
  ) -> (lost: Range<Int>, place: Int)? {
    let steps = aligner.steps(here, there)
    let missing = steps.filter(\.targets.isEmpty)
    guard let first = missing.first, let last = missing.last, !steps.contains(where: { $0.sources.isEmpty }) else {
      return nil
    }
    let lost = first.sources.lowerBound..<last.sources.upperBound
    return lost.count == missing.count ? (lost, first.targets.lowerBound) : nil
  }

  /// The required deviation of the length. Less when numbers or code of the lost sentences are missing, too; nil when
  /// they occur in the translation after all.
  private func proof(
    _ here: [SentenceAligner.Sentence], _ lost: Range<Int>, in there: [SentenceAligner.Sentence], _ tooShort: Float
  ) -> (whole: Float, gain: Float)? {
    let others = aligner.carried(here[..<lost.lowerBound] + here[lost.upperBound...], in: aligner.source)
    let own = aligner.carried(here[lost], in: aligner.source).subtracting(others)
    let kept = own.intersection(aligner.carried(there[...], in: aligner.target))
    if kept.count * 2 > own.count { return nil }
    // All emphasised passages are there, including those of the lost sentences.
    if aligner.emphases(here[lost], in: aligner.source) > 0,
      aligner.emphases(there[...], in: aligner.target) >= aligner.emphases(here[...], in: aligner.source)
    {
      return nil
    }
    return own.isEmpty || !kept.isEmpty ? (tooShort, 3) : (Self.shortAtLeast, 1.5)
  }

  /// In standard deviations.
  private static let tooShort: Float = -1.9
  /// When a sentence of the translation would have to be the result of a split.
  private static let tooShortForAsMany: Float = -3
  private static let shortAtLeast: Float = -1.2
  /// A block of more sentences is a page without blank lines.
  private static let limit = 200
}
