/// A unit that quantities are told in: `kg`, `g`, `cm`, `g/dL`.
struct QuantityUnit: Sendable {
    /// What is measured.
    enum Dimension: Sendable {
        case mass
        case length
        case concentration
        case days
        case months
    }

    /// What a canonical field is told in.
    struct Canonical: Sendable {
        var unit: QuantityUnit
        /// The greatest value that is believed.
        var most: Double
        /// Whether there can be none of it: days, but no weight.
        var canBeZero = false
    }

    let dimension: Dimension
    /// How many of the dimension's first unit it is.
    let factor: Double
    private let words: Words

    private init(_ dimension: Dimension, _ factor: Double, _ words: [String]) {
        self.dimension = dimension
        self.factor = factor
        self.words = Words(words)
    }

    /// The units that canonical fields are told in.
    static let canonical: [String: Canonical] = [
        "kg": Canonical(unit: kilogram, most: 250), "cm": Canonical(unit: centimetre, most: 250),
        "g/dL": Canonical(unit: gramPerDecilitre, most: 30),
        "days": Canonical(unit: day, most: 366, canBeZero: true),
        "months": Canonical(unit: month, most: 1440, canBeZero: true),
    ]

    /// Other units in which numbers alone may stand in a field, by the arguments that name such a field.
    static let inFields: [String: QuantityUnit] = [
        "grams": gram, "millimetres": millimetre, "inches": inch, "gramsPerLitre": gramPerLitre,
    ]

    /// The unit of the dimension that a text names.
    static func named(_ text: TextValue, _ dimension: Dimension) -> QuantityUnit? {
        all.first { $0.dimension == dimension && $0.words.contains(text) }
    }

    /// Whether a number behind it counts inches, where it says nothing else: `3'2`.
    var isFollowedByInches: Bool { dimension == .length && factor == Self.foot.factor }

    private static let all = [
        kilogram, gram, metre, foot, inch, centimetre, millimetre, gramPerDecilitre, gramPerLitre, day, month,
        year,
    ]

    private static let kilogram = QuantityUnit(
        .mass,
        1,
        [
            "kg", "kg.", "kgs", "kgs.", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "किग्रा", "किग्रा.", "कि.ग्रा.",
            "कि.ग्रा", "कि. ग्रा.", "कि०ग्रा०", "किलो", "किलोग्राम",
        ]
    )
    private static let gram = QuantityUnit(
        .mass,
        0.001,
        ["g", "g.", "gm", "gm.", "gms", "gms.", "gram", "grams", "gramme", "ग्राम", "ग्रा", "ग्रा.", "ग्रा०"]
    )
    private static let metre = QuantityUnit(
        .length,
        100,
        ["m", "m.", "mtr", "metre", "meter", "मीटर", "मी.", "मी", "mét"]
    )
    private static let foot = QuantityUnit(
        .length,
        30.48,
        ["'", "’", "′", "ft", "ft.", "foot", "feet", "फुट", "फीट", "फ़ीट"]
    )
    /// What a number behind feet counts.
    static let inch = QuantityUnit(
        .length,
        2.54,
        ["\"", "''", "”", "″", "’’", "in", "in.", "ins", "inch", "inches", "इंच", "इन्च"]
    )
    private static let centimetre = QuantityUnit(
        .length,
        1,
        [
            "cm", "cm.", "cms", "cms.", "centimetre", "centimetres", "centimeter", "centimeters", "सेमी", "सेमी.", "से.मी.",
            "से.मी", "से. मी.", "से०मी०", "सेंटीमीटर", "xăng-ti-mét",
        ]
    )
    private static let millimetre = QuantityUnit(
        .length,
        0.1,
        ["mm", "mm.", "millimetre", "millimetres", "millimeter", "मिमी", "मि.मी.", "मि.मी", "मि०मी०", "मिलीमीटर"]
    )
    private static let gramPerDecilitre = QuantityUnit(
        .concentration,
        1,
        [
            "g/dl", "gm/dl", "gms/dl", "g / dl", "gm / dl", "g/100ml", "g/100 ml", "g%", "gm%", "gms%", "g %", "gm %",
            "ग्राम/डेसीलीटर", "ग्रा./डे.ली.", "ग्रा/डेली", "ग्राम/डेली", "ग्राम प्रति डेसीलीटर",
        ]
    )
    private static let gramPerLitre = QuantityUnit(
        .concentration,
        0.1,
        ["g/l", "gm/l", "gms/l", "g / l", "g/litre", "g/liter", "ग्राम/लीटर", "ग्रा./ली."]
    )
    private static let day = QuantityUnit(.days, 1, ["d", "day", "days", "day(s)", "दिन", "दिनों", "दिवस", "ngày"])
    private static let month = QuantityUnit(
        .months,
        1,
        ["m", "m.", "mo", "mth", "month", "months", "month(s)", "माह", "महीने", "महीना", "मास", "tháng"]
    )
    private static let year = QuantityUnit(
        .months,
        12,
        ["y", "y.", "yr", "yrs", "year", "years", "year(s)", "वर्ष", "साल", "tuổi"]
    )
}
