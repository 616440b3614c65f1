/// A part of an event's bytes that views below `level` do not show as it is.
///
/// A segment is either a whole member (from its leading comma, if it has one, to the end of its value) that is left out,
/// or the bytes of one value that are replaced. Segments come in order and may nest; a view takes the outermost that
/// applies.
public struct Segment: Sendable, Equatable {
    /// How the part looks in a view below `level`.
    public enum Form: UInt8, Sendable {
        /// Left out, its name with it.
        case dropped
        /// A JSON string replaced by a keyed token of its content, in the open view.
        case token
        /// A secret code replaced by its general class, in the open and the restricted view.
        case generalClass
        /// A time replaced by its quarter, in the open and the restricted view of an event with a secret category.
        case quarter
    }

    /// The first byte in ``Translation/bytes``.
    public var start: UInt32
    /// The byte after the last.
    public var end: UInt32
    /// The lowest view that shows it as it is.
    public var level: Sensitivity
    /// How lower views show it.
    public var form: Form
    /// For ``Form/generalClass``: which class, as an index into ``EventSchema/generalClasses``.
    public var detail: UInt8

    /// The ``detail`` of a segment that applies only beside a secret category, until
    /// ``Translation/settleSecrecy(sharedByRecord:)``.
    package static let awaitingSecrecy: UInt8 = 255

    /// Makes a segment.
    @inlinable
    public init(start: UInt32, end: UInt32, level: Sensitivity, form: Form, detail: UInt8 = 0) {
        self.start = start
        self.end = end
        self.level = level
        self.form = form
        self.detail = detail
    }
}
