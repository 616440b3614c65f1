import CXML

/// What the handlers of the parser know and write while they decode records into slots.
///
/// Plain values and raw memory only, reached by one pointer: handlers run a few dozen times a record.
struct XMLDecodingState {
    /// What happens to text.
    enum TextMode: UInt8 {
        /// Nobody wants it.
        case skip
        /// It is a wanted value.
        case capture
        /// Nobody wants it, but if there is any, an unknown field is filled.
        case watch
    }

    /// An open element.
    struct Frame: BitwiseCopyable {
        /// Its node in the plan, or what stands for none.
        var node: Int32
        var mode: TextMode
        var hasChildren: Bool
        var isNil: Bool
        /// Where its text begins.
        var textStart: Int
    }

    /// The rows of a group.
    struct Group {
        /// The fields of a row.
        var width: Int
        /// How many rows there are.
        var rows: UInt32 = 0
        var slots = XMLRawArray<Slot>(capacity: 64)
        /// The first row of each record.
        var starts = XMLRawArray<UInt32>(capacity: 64)
        /// The last item of each list in the row that is being filled.
        var tails: XMLRawArray<Int32>
    }

    /// Why records could not be decoded although the parser was content.
    enum XMLFault: UInt8 {
        case none
        /// A limit of ``XMLLimits`` or ``DecodingLimits`` is exceeded.
        case limit
        /// An element is not where framing found it.
        case misplaced
    }

    /// Complaints of the parser; must be the first property.
    var status = XMLParserStatus()
    /// A fault that is not the parser's.
    var trouble = XMLFault.none

    // What is wanted. The plan is kept alive by the decoder.
    var nodes: UnsafePointer<XMLDecodingPlan.Node>
    var children: UnsafePointer<XMLDecodingPlan.Child>
    var attributes: UnsafePointer<XMLDecodingPlan.Attribute>
    var contextAttributes: UnsafeBufferPointer<XMLDecodingPlan.Attribute>
    var targets: UnsafePointer<XMLDecodingPlan.Target>
    var nilName: UnsafePointer<xmlChar>?
    var schemaInstance: UnsafePointer<xmlChar>?
    var xmlNamespace: UnsafePointer<xmlChar>?
    let width: Int
    let limits: DecodingLimits

    // Where the parser is.
    var depth = 0
    var mode = TextMode.skip
    var recordNamespace: UnsafePointer<xmlChar>?
    /// How many elements stand around the records.
    var contextDepth = 0
    /// Of how many of them the attributes are read; later runs over the slice's records have them not.
    var contextLevels = 0
    /// The namespaces that they declare, outermost first.
    var namespaces = XMLRawArray<NamespaceBinding>(capacity: 16)
    /// Whether ``XMLPlainParser`` is reading, which knows where records stand.
    var isPlain = false
    /// What to subtract from the parser's offset to have an offset into the body.
    var bodyShift = 0
    /// The records that are still to come.
    var nextSpan: UnsafePointer<RecordSpan>?
    var spansLeft = 0
    let frames: UnsafeMutablePointer<Frame>

    // What came out.
    var text = XMLRawArray<UInt8>(capacity: 256 * 1024)
    var slots = XMLRawArray<Slot>(capacity: 8 * 1024)
    /// Where the slots of the open record begin.
    var recordSlots = 0
    /// The last item of each list in the open record.
    var tails: XMLRawArray<Int32>
    var items = XMLRawArray<RecordBatch.Item>(capacity: 256)
    let groups: UnsafeMutableBufferPointer<Group>
    /// The values of elements around the records, by target.
    var contextValues = XMLRawArray<ContextValue>(capacity: 16)
    var unknownFields = 0
    /// How many elements and attributes the open record has so far.
    var fieldCount = 0
    /// How many records are complete, and how many unknown fields they have.
    private(set) var finishedRecords = 0
    private var finishedUnknownFields = 0

    /// A value every record of the context has.
    struct ContextValue: BitwiseCopyable {
        var target: XMLDecodingPlan.Target
        var slot: Slot
    }

    /// A namespace declaration, with interned names.
    struct NamespaceBinding: BitwiseCopyable {
        /// `nil` for the default namespace.
        var prefix: UnsafePointer<xmlChar>?
        /// `nil` or empty where the default namespace is undone.
        var name: UnsafePointer<xmlChar>?
    }

    /// Makes the state for a plan and a layout.
    init(_ plan: XMLDecodingPlan, layout: RecordLayout) {
        nodes = UnsafePointer(plan.nodes.base)
        children = UnsafePointer(plan.children.base)
        attributes = UnsafePointer(plan.attributes.base)
        contextAttributes = plan.contextAttributes.elements
        targets = UnsafePointer(plan.targets.base)
        nilName = plan.nilName
        schemaInstance = plan.schemaInstance
        xmlNamespace = plan.xmlNamespace
        width = layout.fields.count
        limits = layout.limits
        frames = .allocate(capacity: XMLLimits.depth)
        tails = Self.tails(width)
        groups = .allocate(capacity: layout.groups.count)
        for (index, group) in layout.groups.enumerated() {
            groups.initializeElement(
                at: index,
                to: Group(width: group.fields.count, tails: Self.tails(group.fields.count))
            )
        }
    }

    /// Frees the memory.
    func deallocate() {
        frames.deallocate()
        text.deallocate()
        slots.deallocate()
        tails.deallocate()
        items.deallocate()
        contextValues.deallocate()
        namespaces.deallocate()
        for group in groups {
            group.slots.deallocate()
            group.starts.deallocate()
            group.tails.deallocate()
        }
        groups.deallocate()
    }

    /// Takes the addresses of another plan of the same layout.
    mutating func use(_ plan: XMLDecodingPlan) {
        nodes = UnsafePointer(plan.nodes.base)
        children = UnsafePointer(plan.children.base)
        attributes = UnsafePointer(plan.attributes.base)
        contextAttributes = plan.contextAttributes.elements
        targets = UnsafePointer(plan.targets.base)
        nilName = plan.nilName
        schemaInstance = plan.schemaInstance
        xmlNamespace = plan.xmlNamespace
        recordNamespace = nil
    }

    private static func tails(_ count: Int) -> XMLRawArray<Int32> {
        var tails = XMLRawArray<Int32>(capacity: count)
        tails.append(repeating: -1, count)
        return tails
    }
}

// MARK: - Runs

extension XMLDecodingState {
    /// Whether nothing went wrong in the run.
    var isWell: Bool { status.isWell && trouble == .none }

    /// Empties what came out.
    mutating func removeAll() {
        text.truncate(to: 0)
        slots.truncate(to: 0)
        items.truncate(to: 0)
        contextValues.truncate(to: 0)
        contextLevels = 0
        namespaces.truncate(to: 0)
        for index in groups.indices {
            groups[index].rows = 0
            groups[index].slots.truncate(to: 0)
            groups[index].starts.truncate(to: 0)
        }
        unknownFields = 0
        finishedRecords = 0
        finishedUnknownFields = 0
    }

    /// Prepares for a run over some records of a body.
    mutating func begin(
        _ spans: UnsafeBufferPointer<RecordSpan>,
        contextDepth: Int,
        bodyShift: Int
    ) {
        status.reset()
        trouble = .none
        isPlain = false
        depth = 0
        mode = .skip
        self.contextDepth = contextDepth
        self.bodyShift = bodyShift
        nextSpan = spans.baseAddress
        spansLeft = spans.count
    }

    /// Prepares for a record that ``XMLPlainParser`` reads, within the elements of the context.
    mutating func beginPlain(contextDepth: Int) {
        trouble = .none
        isPlain = true
        depth = contextDepth
        mode = .skip
        self.contextDepth = contextDepth
    }

    /// Adds a record without any value, in place of one that has begun and was not finished.
    mutating func addAbsentRecord() {
        addRecord()
        finishRecord()
    }

    /// Takes note that the record is complete.
    mutating func finishRecord() {
        finishedRecords &+= 1
        finishedUnknownFields = unknownFields
    }

    /// Begins a record, in place of one that has begun and was not finished.
    mutating func addRecord() {
        unknownFields = finishedUnknownFields
        slots.truncate(to: finishedRecords &* width)
        for index in groups.indices where groups[index].starts.count > finishedRecords {
            groups[index].rows = groups[index].starts.base[finishedRecords]
            groups[index].slots.truncate(to: Int(groups[index].rows) &* groups[index].width)
            groups[index].starts.truncate(to: finishedRecords)
        }
        recordSlots = slots.count
        slots.append(repeating: .absent, width)
        for index in groups.indices {
            groups[index].starts.append(groups[index].rows)
        }
    }

    /// Hands what came out to a batch.
    func fill(_ batch: inout RecordBatch) {
        batch.text.append(contentsOf: text.elements)
        batch.slots.append(contentsOf: slots.elements)
        batch.items.append(contentsOf: items.elements)
        batch.unknownFields = finishedUnknownFields
        for (index, group) in groups.enumerated() {
            batch.groups[index].slots.append(contentsOf: group.slots.elements)
            batch.groups[index].starts.append(contentsOf: group.starts.elements)
            batch.groups[index].starts.append(group.rows)
        }
    }
}
