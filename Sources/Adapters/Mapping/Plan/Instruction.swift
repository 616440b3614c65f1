/// One step of writing an event in schema order.
///
/// Plain data: what it refers to is kept alive by the plan, so that running it counts no references.
struct Instruction {
    /// What to do.
    enum Kind: UInt8 {
        /// Write a member by its converter.
        case member
        /// Write a member whose value is a source's text, without a call where the text is an ordinary one.
        case text
        /// Write a member that is the same in every event; its key is the whole of it.
        case constant
        /// Write what is derived from the table alone; its key is the whole of it.
        case literal
        /// Write what a converter writes inside the element that is open, without a key of its own.
        case elementMembers
        /// Open an object; its key ends with the bracket.
        case object
        /// Open an array of keyed elements; its key ends with the bracket.
        case array
        /// Open an element of such an array; its key is the bracket and the element's own key member.
        case element
        /// Close what was opened last.
        case close
        /// Write the subject's URN.
        case reference
        /// Write the urgency; its key goes on to the digit.
        case urgency
        /// Write whether the child's name is unknown.
        case nameUnknown
        /// Write the age band that age or birth date tell.
        case ageBand
    }

    var kind: Kind
    var key: EncodedKey
    var mark: SensitivityMark
    /// Who writes the value; kept alive by ``EmitPlan/converters``.
    var converter: Unmanaged<FieldConverter>?
    /// The one value its converter reads; -1: several, or none.
    var source: Int32 = -1
    /// For ``Kind/text``: how many bytes are surely not too many.
    var maximumLength: Int32 = 0
    /// Whether its value says something about the record.
    var isContent = false
    /// Whether the schema asks for it wherever the object around it is.
    var isRequired = false
    /// Whether a value that cannot be read fails the record.
    var rejectsFailure = false
    /// Whether its absence fails the record (`| required`).
    var rejectsAbsence = false
    /// Whether an emergency may not go out without it.
    var isEssential = false
    /// Whether nothing is written where the source says nothing.
    var leavesAbsent = false
    /// Whether its value holds no segments of its own, so that the member's can follow it.
    var isLeaf = false
    /// Whether it is the child's names.
    var isChildNames = false
    /// The index in ``EmitPlan/fields``.
    var field: Int32 = -1
    /// The index in ``EmitPlan/unknowns`` of what stands for it in a partial event; -1: nothing can.
    var unknown: Int32 = -1
    /// For a close: what closes it.
    var bracket = UInt8(ascii: "}")
}
