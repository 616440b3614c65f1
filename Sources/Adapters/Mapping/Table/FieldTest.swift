package import Formats

/// A test of one source field in a ``Condition``.
package struct FieldTest: Sendable, Hashable {
    /// What a field is held against.
    package enum Comparison: Sendable, Hashable {
        /// `[M, MISSING]`: its text is one of these, compared as code lists compare (``CodeKey``).
        case oneOf([String])
        /// `{not: [TEST]}`: its text is none of these; an absent field is none of them.
        case noneOf([String])
        /// `present`: it says something.
        case present
        /// `absent`: it is missing, blank, or one of the table's `absent` words.
        case absent
        /// `{under: 18}`: it reads as a number in the table's locale, and one below this.
        case under(Double)
        /// `{over: 5}`: it reads as a number in the table's locale, and one above this.
        case over(Double)
        /// `{ageUnder: 18}`: it reads as an age, counted in years where it names no unit, that may lie below this.
        case ageUnder(Int)
        /// `{ageFrom: 18}`: it reads as an age of this many years or more.
        case ageFrom(Int)
        /// `{age: unreadable}`: it says something that is no age, nor that none is known.
        case ageUnreadable
        /// `{mentions: child}`: a word or phrase of the code list stands in its text.
        case mentions(list: String)
        /// `{mentionsNone: child}`: none of the code list does; an absent field mentions nothing.
        case mentionsNone(list: String)
    }

    /// The field.
    package var field: SourcePath
    /// What it is held against.
    package var comparison: Comparison
    /// Where it stands.
    package var location: SourceLocation
}
