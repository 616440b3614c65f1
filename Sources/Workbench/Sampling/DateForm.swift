/// One way to read a text as a date.
struct DateForm: Hashable {
    /// Which of two numbers is the day.
    enum Order: Hashable {
        /// The form itself says it.
        case settled
        /// `31/12/2025`.
        case dayFirst
        /// `12/31/2025`.
        case monthFirst
    }

    /// The pattern as a table writes it.
    var pattern: String
    /// The order it takes.
    var order: Order
    /// Whether a time of day stands behind the day.
    var hasTime: Bool
}
