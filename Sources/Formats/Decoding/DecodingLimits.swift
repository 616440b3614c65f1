/// What one record may hold at most; one that holds more is rejected alone.
///
/// They decide what becomes of a record, so whoever sets others gives the adapter another fingerprint.
public struct DecodingLimits: Sendable, Equatable {
    /// The most fields of a record: members of its objects and elements of the lists that are read in JSON, elements and
    /// attributes in XML, columns of a table.
    public var fields = 100_000
    /// The longest text of an XML element that is read, in bytes of UTF-8.
    public var textBytes = 1024 * 1024
    /// The longest value of an XML attribute that is read, in bytes of UTF-8.
    public var attributeBytes = 64 * 1024

    /// The defaults.
    public init() {}
}
