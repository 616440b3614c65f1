/// One member of an object in the canonical contract.
public struct Property: Sendable {
    /// How a restricted or secret member looks in the open view (`x-open`).
    public enum OpenForm: String, Sendable {
        /// Its text, or that of the strings in it, is replaced by a keyed token.
        case token
        /// Left out; the sibling `ageBand` says what may be said.
        case ageBand
        /// Left out; the district beside it says what may be said.
        case district
        /// Left out.
        case drop
    }

    /// What lower views make of a member when the event holds a secret category (`x-when-secret`).
    public enum Coarsening: String, Sendable {
        /// Left out.
        case drop
        /// A time becomes its quarter.
        case quarter
    }

    /// The name.
    public var name: String
    /// What it is, in a sentence.
    public var summary: String
    /// The shape of its value.
    public var value: ValueSchema
    /// Whether every event must have it.
    public var isRequired: Bool
    /// The lowest view that shows it: the higher of its own annotation and those around it.
    public var sensitivity: Sensitivity
    /// How it looks in the open view.
    public var openForm: OpenForm
    /// Whether an emergency may not be published without it (`x-essential`).
    public var isEssential: Bool
    /// The JSON value a required member takes in an event published in part (`x-unknown`).
    public var unknown: [UInt8]?
    /// What lower views make of it when the event holds a secret category.
    public var whenSecret: Coarsening?
    /// Whether the gateway writes it itself and no table may (`x-derived`).
    public var isDerived: Bool
    /// What it is called in the standards that have it (`x-equivalent`).
    public var equivalents: [Standard: String]

    /// Makes a member.
    public init(
        name: String,
        summary: String,
        value: ValueSchema,
        isRequired: Bool,
        sensitivity: Sensitivity,
        openForm: OpenForm = .drop,
        isEssential: Bool = false,
        unknown: [UInt8]? = nil,
        whenSecret: Coarsening? = nil,
        isDerived: Bool = false,
        equivalents: [Standard: String] = [:]
    ) {
        self.name = name
        self.summary = summary
        self.value = value
        self.isRequired = isRequired
        self.sensitivity = sensitivity
        self.openForm = openForm
        self.isEssential = isEssential
        self.unknown = unknown
        self.whenSecret = whenSecret
        self.isDerived = isDerived
        self.equivalents = equivalents
    }
}
