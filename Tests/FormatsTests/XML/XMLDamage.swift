import ContractsTesting

/// Damages documents as transmission, careless programs and attackers do.
enum XMLDamage {
    private static let snippets = [
        "<", ">", "/", "\"", "'", "&", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>", "</", "/>", "<a>", "</a>", "<a ",
        "<!DOCTYPE", "<!", "\0", "\n", "=", ":", "xmlns:p=''", "</r>", "<r>", "&#0;", "&x;", "\u{FEFF}", "<b/>",
    ]

    /// The bytes with one to three changes.
    static func damage(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0..<12, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0:
                bytes.removeSubrange(place..<end)
            case 1:
                bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
            case 2:
                bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 3 where place < bytes.count:
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 4 where Int.random(in: 0..<4, using: &random) == 0:
                bytes.removeSubrange(place...)
            default:
                bytes.insert(contentsOf: (snippets.randomElement(using: &random) ?? "").utf8, at: place)
            }
        }
        return bytes
    }
}
