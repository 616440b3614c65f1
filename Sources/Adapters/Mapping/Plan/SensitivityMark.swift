import Contracts

/// What the schema says of a member's visibility, in the form the writer needs.
struct SensitivityMark {
    /// The lowest view that shows it as it is.
    var level: Sensitivity
    /// Whether lower views show a keyed token of it instead of leaving it out.
    var isToken: Bool
    /// What lower views make of it when the event holds a secret category.
    var whenSecret: Property.Coarsening?

    /// Whether every view shows it whatever else the event holds.
    @inline(__always) var isOpenAlways: Bool { level == .open && whenSecret == nil }

    /// Visible to everyone.
    static let open = SensitivityMark(level: .open, isToken: false, whenSecret: nil)

    init(level: Sensitivity, isToken: Bool, whenSecret: Property.Coarsening?) {
        self.level = level
        self.isToken = isToken
        self.whenSecret = whenSecret
    }

    init(_ property: Property) {
        level = property.sensitivity
        isToken = property.sensitivity > .open && property.openForm == .token
        whenSecret = property.whenSecret
    }
}
