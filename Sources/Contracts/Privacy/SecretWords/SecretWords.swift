/// Words that tell what a secret code would tell: `POCSO 6` or `IPC 376` in a police report says whom it is about, without
/// a word of the child.
///
/// More is found than strictly says so: what is found only makes lower views coarser.
/// Source: DOMAIN 4.1 (POCSO Act 2012 s. 23, HIV and AIDS Act 2017 s. 8).
package enum SecretWords {
    /// Whether a text, or a JSON list of texts, names a secret category.
    package static func areNamed(in text: UnsafeRawBufferPointer) -> Bool {
        // The quotes of JSON part the items of a list; there are none in a text.
        let items = String(decoding: text, as: UTF8.self).split(separator: "\"").map { SpokenParts(of: $0) }
        let whole = items.reduce(into: SpokenParts()) { $0.formUnion($1) }
        return phrases.contains { whole.hold($0) }
            || items.contains { item in
                // `BNS 137(2)`, `65`: an item without a law is of the one that stands beside it.
                let laws = item.nameLaw ? item : whole
                return OffenceLaw.all.contains { law in
                    law.names.contains { laws.hold($0) } && !law.sections.isDisjoint(with: item.numbers)
                }
            }
    }

    private static let phrases: [[String]] = [
        "pocso", "protection of children from sexual offences", "पोक्सो", "पॉक्सो", "पाक्सो", "पॉस्को", "लैंगिक", "यौन",
        "sexual", "rape", "molest", "incest", "sodomy", "child porn", "बलात्कार", "दुष्कर्म", "छेड़छाड़",
        "immoral traffic", "itpa", "pita", "अनैतिक व्यापार", "अनैतिक देह",
        "hiv", "aids", "antiretroviral", "एचआईवी", "एड्स",
        "xâm hại tình dục", "hiếp dâm", "cưỡng dâm", "dâm ô", "giao cấu", "khiêu dâm", "mại dâm",
        // The one section that is spoken of without its law.
        "376",
    ].map { SpokenParts(of: $0).inOrder }
}
