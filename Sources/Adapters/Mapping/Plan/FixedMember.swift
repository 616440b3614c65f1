/// A member with one of the few values that converters themselves say, encoded whole: `,"use":"official"`.
struct FixedMember {
    /// The key and the value.
    let bytes: EncodedKey
    /// How many bytes of them are the value.
    let valueLength: Int
    let mark: SensitivityMark

    /// Encodes a member with a value that is JSON.
    init(_ member: WrittenMember, json value: String) {
        bytes = EncodedKey(bytes: Array(member.key.bytes) + Array(value.utf8))
        valueLength = value.utf8.count
        mark = member.mark
    }
}
