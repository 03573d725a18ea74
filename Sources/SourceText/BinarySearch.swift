extension RandomAccessCollection {
  /// The first index whose element `isAfter` holds for; the end when it holds for none. It must hold for all that follow
  /// the first one. Logarithmic.
  @inlinable
  public func partitioningIndex(where isAfter: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let middle = index(low, offsetBy: count / 2)
      if isAfter(self[middle]) {
        count /= 2
      } else {
        low = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return low
  }
}
