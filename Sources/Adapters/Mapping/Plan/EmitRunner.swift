import Contracts
import Formats

/// Runs the steps of an emit over one record.
final class EmitRunner {
    /// An object or array that is open, and what there was before it.
    struct Open {
        var opening: EventWriter.Opening
        var troubles: Int
        var isRequired: Bool
        var unknowns: Int
        var constants: Int
    }

    /// What changes while a record is written; behind a pointer, as in ``EventWriter``.
    struct State {
        var troubles: [Trouble] = []
        /// How many of ``EmitRunner/openings`` are open.
        var depth = 0
        var hasNames = false
        /// How many values stand for what is unknown.
        var unknownsWritten = 0
        /// How many values are the table's own.
        var constantsWritten = 0
    }

    let plan: EmitPlan
    /// The plan's rule of age bands, for the loop of every record, which counts no references of it.
    let ageBandRule: Unmanaged<AgeBandRule>?
    let state: UnsafeMutablePointer<State>
    /// As many as the plan opens, one within another.
    let openings: UnsafeMutableBufferPointer<Open>

    /// Why the record could not be written whole.
    var troubles: [Trouble] {
        @inline(__always) get { state.pointee.troubles }
    }

    init(plan: EmitPlan) {
        self.plan = plan
        ageBandRule = plan.ageBand.map { .passUnretained($0) }
        state = .allocate(capacity: 1)
        state.initialize(to: State())
        openings = .allocate(capacity: plan.depth)
    }

    deinit {
        state.deinitialize(count: 1)
        state.deallocate()
        openings.deallocate()
    }

    /// Writes everything before `provenance`, without the closing brace.
    func run(_ record: RecordReader, subject: Token, urgency: Urgency, occurrence: When?, to writer: EventWriter) {
        begin(writer)
        guard var step = plan.instructions.baseAddress else { return }
        let end = step + plan.instructions.count
        while step < end {
            run(step, record, subject: subject, urgency: urgency, occurrence: occurrence, to: writer)
            step += 1
        }
    }

    /// Forgets the record before and opens the event.
    @inline(__always)
    func begin(_ writer: EventWriter) {
        if !state.pointee.troubles.isEmpty { state.pointee.troubles.removeAll(keepingCapacity: true) }
        state.pointee.depth = 0
        state.pointee.hasNames = false
        state.pointee.unknownsWritten = 0
        state.pointee.constantsWritten = 0
        writer.out.append(UInt8(ascii: "{"))
    }

    /// Runs one step.
    @inline(__always)
    func run(
        _ place: UnsafePointer<Instruction>,
        _ record: RecordReader,
        subject: Token,
        urgency: Urgency,
        occurrence: When?,
        to writer: EventWriter
    ) {
        switch place.pointee.kind {
        case .text:
            if !text(place, record, to: writer) { fallthrough }
        case .member: member(place, record, urgency, to: writer)
        case .constant: constant(place, to: writer)
        case .literal: writer.key(place.pointee.key)
        case .elementMembers: elementMembers(place.pointee, record, urgency, to: writer)
        case .object, .array:
            let start = writer.out.count
            writer.key(place.pointee.key)
            open(place, from: start, writer)
        case .element:
            let start = writer.out.count
            writer.elementSeparator()
            writer.plain(place.pointee.key)
            open(place, from: start, writer)
        case .close: close(place, urgency, to: writer)
        case .reference:
            writer.key(place.pointee.key)
            writer.plain(plan.referencePrefix)
            writer.out.append(hex: subject.high, subject.low)
            writer.out.append(UInt8(ascii: "\""))
        case .urgency:
            writer.key(place.pointee.key)
            writer.out.append(48 + urgency.rawValue)
            writer.out.append(UInt8(ascii: "\""))
        case .nameUnknown:
            writer.key(place.pointee.key)
            writer.out.append(state.pointee.hasNames ? "false" : "true")
        case .ageBand: ageBand(place.pointee, record, occurrence, to: writer)
        }
    }

    /// Writes a source's text as it is; `false`, with nothing written, where its converter has to be asked.
    @inline(__always)
    private func text(_ place: UnsafePointer<Instruction>, _ record: RecordReader, to writer: EventWriter) -> Bool {
        let value = record[Int(place.pointee.source)]
        guard value.isPresent, value.length <= place.pointee.maximumLength, !value.flags.contains(.redacted) else {
            return false
        }
        let start = writer.out.count
        let valueStart = writer.key(place.pointee.key, string: value)
        writer.mark(from: start, value: valueStart, place.pointee.mark)
        writer.content &+= 1
        return true
    }

    @inline(__always)
    private func constant(_ place: UnsafePointer<Instruction>, to writer: EventWriter) {
        writer.key(place.pointee.key)
        writer.markOpen()
        state.pointee.constantsWritten &+= 1
    }

    @inline(__always)
    private func member(
        _ place: UnsafePointer<Instruction>,
        _ record: RecordReader,
        _ urgency: Urgency,
        to writer: EventWriter
    ) {
        guard let converter = place.pointee.converter else { preconditionFailure("a member has a converter") }
        if place.pointee.leavesAbsent, record[Int(place.pointee.source)].isNothing {
            return settle(.absent, place.pointee, urgency, to: writer)
        }
        let mark = place.pointee.mark
        let isLeaf = place.pointee.isLeaf
        let start = writer.out.count
        let segments = writer.segments.count
        if !isLeaf { writer.beginMarked(mark) }
        writer.key(place.pointee.key)
        let value = writer.out.count
        let issues = writer.issues.count
        let level = writer.level
        let outcome = converter._withUnsafeGuaranteedRef { $0.write(record, to: writer) }
        // What the converter wrote inside its value is no member of the object around it.
        if !isLeaf { writer.level = level }
        if outcome.hasValue {
            if isLeaf {
                writer.mark(from: start, value: value, mark)
            } else {
                writer.endMarked(segments, from: start, value: value, mark)
            }
            if place.pointee.isContent, case .written = outcome {
                writer.content &+= 1
            } else {
                state.pointee.constantsWritten &+= 1
            }
            if place.pointee.isChildNames { state.pointee.hasNames = true }
        } else {
            writer.truncate(bytes: start, segments: segments)
            settle(outcome, place.pointee, urgency, to: writer)
        }
        if writer.issues.count > issues { name(place.pointee, issuesFrom: issues, writer) }
    }

    @inline(__always)
    private func open(_ place: UnsafePointer<Instruction>, from start: Int, _ writer: EventWriter) {
        let depth = state.pointee.depth
        precondition(depth < openings.count, "a plan knows how deep it goes")
        openings[depth] = Open(
            opening: writer.open(from: start, place.pointee.mark),
            troubles: state.pointee.troubles.count,
            isRequired: place.pointee.isRequired,
            unknowns: state.pointee.unknownsWritten,
            constants: state.pointee.constantsWritten
        )
        state.pointee.depth = depth &+ 1
    }

    @inline(__always)
    private func close(_ place: UnsafePointer<Instruction>, _ urgency: Urgency, to writer: EventWriter) {
        precondition(state.pointee.depth > 0, "every close has its opening")
        state.pointee.depth &-= 1
        let open = openings[state.pointee.depth]
        let isEmergency = urgency.isEmergency
        // In an emergency a required object that holds nothing but what stands for the unknown goes out so.
        if open.isRequired, isEmergency, state.pointee.unknownsWritten > open.unknowns { writer.content &+= 1 }
        // A required object that the table fills with constants alone is there, and is no content of what is around it.
        let isConstant =
            open.isRequired && state.pointee.constantsWritten > open.constants
            && writer.content == open.opening.content
        if isConstant { writer.content &+= 1 }
        let isWritten = writer.close(open.opening, with: place.pointee.bracket)
        if isConstant { writer.content &-= 1 }
        if !isWritten { takeBack(open, place.pointee, urgency, to: writer) }
    }
}
