extension RandomAccessCollection {
  /// The first index for whose element `isAfter` is true; the end when there is none. It must be true for all elements
  /// after the first one. Logarithmic.
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
