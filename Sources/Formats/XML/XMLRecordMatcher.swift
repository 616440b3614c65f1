/// Tells record elements from others, and remembers the last name so that the answer is mostly one comparison.
struct XMLRecordMatcher {
    private var knownName: [UInt8] = []
    private var isKnownRecord = false

    /// Forgets the last name: other namespaces are in force.
    mutating func forget() {
        knownName.removeAll(keepingCapacity: true)
    }

    /// Whether the element whose start tag this is, is a record.
    mutating func isRecord(_ tag: XMLToken, in input: XMLInputBuffer, envelope: XMLEnvelope) -> Bool {
        if envelope.takesAnyElement {
            return true
        }
        let name = input.withUnits { units, _ in XMLName.start(units, tag) }
        let declares = envelope.needsNamespaces && input.contains("xmlns", in: name.upperBound..<tag.end)
        if !declares, input.isEqual(name, knownName) {
            return isKnownRecord
        }
        guard let decoded = input.utf8(name) else { return false }
        // A value in the tag that does not decode is for the record to fail on.
        let tagText = declares ? input.utf8(tag.start..<tag.end) : nil
        let isRecord = envelope.fits(XMLStartTag(tagText ?? [XMLByte.less] + decoded))
        if !declares {
            knownName = input.originalBytes(name)
            isKnownRecord = isRecord
        }
        return isRecord
    }
}
