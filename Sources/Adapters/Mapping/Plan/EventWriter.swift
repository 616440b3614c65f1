import Contracts
import Formats

/// Writes events' data as canonical JSON in schema order and marks their sensitivity segments on the way.
///
/// Every member and element is written with its leading comma, except after an opening bracket.
final class EventWriter {
    /// An object or array that is being written.
    struct Opening {
        /// Where its leading comma or key begins.
        var start: Int
        /// How many segments there were before it.
        var segments: Int
        /// How much content there was before it.
        var content: Int
        /// The lowest view that shows anything of what is around it, so far.
        var outerLevel: Sensitivity?
        /// What the schema says of it.
        var mark: SensitivityMark
    }

    /// The `detail` of a segment that applies only if the event turns out to hold a secret category.
    private static let conditional: UInt8 = 255

    /// What changes while events are written; behind a pointer, as in ``ByteWriter``, to spare the checks of exclusive
    /// access to a class's variables.
    private struct State {
        var segments = SegmentList(capacity: 16 * 1024)
        var issues: [QualityIssue] = []
        var content = 0
        var unmappedCodes = 0
        var hasSecret = false
        var hasSecretCategory = false
        var hasConditional = false
        /// The lowest view that shows anything of the object being written; `nil`: nothing is in it yet.
        var level: Sensitivity?
    }

    let out = ByteWriter(capacity: 512 * 1024)
    private let state: UnsafeMutablePointer<State>

    /// The parts lower views do not show as they are, of all events of the slice.
    var segments: SegmentList {
        @inline(__always) get { state.pointee.segments }
        @inline(__always) _modify { yield &state.pointee.segments }
    }

    /// Quality issues of the event being written.
    var issues: [QualityIssue] {
        @inline(__always) get { state.pointee.issues }
        @inline(__always) _modify { yield &state.pointee.issues }
    }

    /// How many values that say something about this record have been written; constants and derived ones do not count.
    var content: Int {
        @inline(__always) get { state.pointee.content }
        @inline(__always) set { state.pointee.content = newValue }
    }

    /// How many values were not in their code list, over the whole slice.
    var unmappedCodes: Int {
        @inline(__always) get { state.pointee.unmappedCodes }
        @inline(__always) set { state.pointee.unmappedCodes = newValue }
    }

    /// Whether a secret member or category is filled.
    private(set) var hasSecret: Bool {
        @inline(__always) get { state.pointee.hasSecret }
        @inline(__always) set { state.pointee.hasSecret = newValue }
    }

    /// Whether a secret category is filled, which coarsens lower views.
    private(set) var hasSecretCategory: Bool {
        @inline(__always) get { state.pointee.hasSecretCategory }
        @inline(__always) set { state.pointee.hasSecretCategory = newValue }
    }

    private var hasConditional: Bool {
        @inline(__always) get { state.pointee.hasConditional }
        @inline(__always) set { state.pointee.hasConditional = newValue }
    }

    private var level: Sensitivity? {
        @inline(__always) get { state.pointee.level }
        @inline(__always) set { state.pointee.level = newValue }
    }

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
    }

    deinit {
        segments.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Forgets everything, for the next slice.
    func removeAll() {
        out.removeAll()
        segments.truncate(to: 0)
        unmappedCodes = 0
        beginEvent()
    }

    /// Starts an event.
    func beginEvent() {
        content = 0
        hasSecret = false
        hasSecretCategory = false
        hasConditional = false
        if !issues.isEmpty { issues.removeAll(keepingCapacity: true) }
        level = nil
    }

    /// Takes back what was written since a point.
    @inline(__always)
    func truncate(bytes: Int, segments count: Int) {
        out.truncate(to: bytes)
        segments.truncate(to: count)
    }

    /// Writes `,"name":`, without the comma after an opening bracket.
    @inline(__always)
    func key(_ key: EncodedKey) {
        let skipped = out.last == UInt8(ascii: "{") ? 1 : 0
        out.append(padded: key.base + skipped, key.length &- skipped)
    }

    /// Writes the comma before an element, unless it is the first.
    @inline(__always)
    func elementSeparator() {
        if out.last != UInt8(ascii: "[") { out.append(UInt8(ascii: ",")) }
    }

    /// Says that a member or element was written, and marks it as its schema says.
    ///
    /// - Parameters:
    ///   - start: where its leading comma or key begins.
    ///   - value: where its value begins.
    ///   - mark: what the schema says of it.
    @inline(__always)
    func mark(from start: Int, value: Int, _ mark: SensitivityMark) {
        if mark.isOpenAlways {
            level = .open
        } else {
            markSensitive(from: start, value: value, mark)
        }
    }

    /// Says that a member was written that every view shows.
    @inline(__always)
    func markOpen() { level = .open }

    private func markSensitive(from start: Int, value: Int, _ mark: SensitivityMark) {
        switch mark.whenSecret {
        case .drop: append(from: start, level: .secret, .dropped, detail: Self.conditional)
        case .quarter: append(from: value, level: .secret, .quarter, detail: Self.conditional)
        case nil: break
        }
        if mark.level == .secret { hasSecret = true }
        lower(to: mark.isToken ? .open : mark.level)
        guard mark.level > .open else { return }
        if mark.isToken {
            append(from: value, level: mark.level, .token)
        } else {
            append(from: start, level: mark.level, .dropped)
        }
    }

    private func append(from start: Int, level: Sensitivity, _ form: Segment.Form, detail: UInt8 = 0) {
        if detail == Self.conditional { hasConditional = true }
        segments.append(
            Segment(
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: out.count),
                level: level,
                form: form,
                detail: detail
            )
        )
    }

    @inline(__always)
    private func lower(to visible: Sensitivity) {
        if let level, level <= visible { return }
        level = visible
    }

    /// Marks a JSON string as a secret category that lower views show as its general class.
    func markSecretCategory(from start: Int, to end: Int, generalClass: UInt8) {
        hasSecret = true
        hasSecretCategory = true
        segments.append(
            Segment(
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end),
                level: .secret,
                form: .generalClass,
                detail: generalClass
            )
        )
    }

    /// Opens an object or array whose key, if it has one, is written from `start` on.
    ///
    /// Its segments come before those of what is in it: one that may hide it, and one for secret categories.
    @inline(__always)
    func open(_ bracket: UInt8, from start: Int, _ mark: SensitivityMark) -> Opening {
        let opening = Opening(
            start: start,
            segments: segments.count,
            content: content,
            outerLevel: level,
            mark: mark
        )
        if mark.whenSecret == .drop { append(from: start, level: .secret, .dropped, detail: Self.conditional) }
        append(from: start, level: .open, .dropped)
        level = nil
        out.append(bracket)
        return opening
    }

    /// Closes what was opened, or takes it back if nothing but constants is in it; `false` if it was taken back.
    @inline(__always)
    func close(_ opening: Opening, with bracket: UInt8) -> Bool {
        guard content > opening.content else {
            takeBack(opening)
            return false
        }
        out.append(bracket)
        if opening.mark.level == .secret { hasSecret = true }
        let visible = max(level ?? .open, opening.mark.isToken ? .open : opening.mark.level)
        let end = UInt32(truncatingIfNeeded: out.count)
        var hiding = opening.segments
        if opening.mark.whenSecret == .drop {
            segments[hiding].end = end
            hiding &+= 1
        }
        segments[hiding].end = end
        segments[hiding].level = visible
        level = opening.outerLevel
        lower(to: visible)
        return true
    }

    /// Takes back what was opened.
    func takeBack(_ opening: Opening) {
        truncate(bytes: opening.start, segments: opening.segments)
        content = opening.content
        level = opening.outerLevel
    }

    /// Ends an event: segments that wait for a secret category are confirmed or dropped.
    func settleConditionalSegments(from first: Int) {
        guard hasConditional else { return }
        if hasSecretCategory {
            for index in first..<segments.count where segments[index].detail == Self.conditional {
                segments[index].detail = 0
            }
            return
        }
        var kept = first
        for index in first..<segments.count where segments[index].detail != Self.conditional {
            segments[kept] = segments[index]
            kept += 1
        }
        segments.truncate(to: kept)
    }

    /// Writes a JSON string.
    @inline(__always)
    func string(_ value: TextValue) {
        out.reserve(value.length &+ 2)
        out.append(UInt8(ascii: "\""))
        if value.flags.contains(.needsEscape) {
            escaped(value.bytes)
        } else {
            out.append(value.base, value.length)
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Begins a member whose value a converter writes: its segments come before any the converter marks inside it.
    ///
    /// How many segments there were before is what ``endMarked(_:from:value:_:)`` asks for.
    @inline(__always)
    func beginMarked(_ mark: SensitivityMark) {
        if !mark.isOpenAlways { reserveSegments(mark) }
    }

    private func reserveSegments(_ mark: SensitivityMark) {
        if mark.whenSecret != nil { append(from: out.count, level: .open, .dropped, detail: Self.conditional) }
        if mark.level > .open { append(from: out.count, level: .open, .dropped) }
    }

    /// Ends a member that was begun: its segments get their place.
    @inline(__always)
    func endMarked(_ before: Int, from start: Int, value: Int, _ mark: SensitivityMark) {
        if mark.isOpenAlways {
            level = .open
        } else {
            settleSegments(before, from: start, value: value, mark)
        }
    }

    private func settleSegments(_ before: Int, from start: Int, value: Int, _ mark: SensitivityMark) {
        var index = before
        let end = UInt32(truncatingIfNeeded: out.count)
        if let coarsening = mark.whenSecret {
            let first = coarsening == .drop ? start : value
            segments[index] = Segment(
                start: UInt32(truncatingIfNeeded: first),
                end: end,
                level: .secret,
                form: coarsening == .drop ? .dropped : .quarter,
                detail: Self.conditional
            )
            index &+= 1
        }
        if mark.level == .secret { hasSecret = true }
        lower(to: mark.isToken ? .open : mark.level)
        guard mark.level > .open else { return }
        segments[index] = Segment(
            start: UInt32(truncatingIfNeeded: mark.isToken ? value : start),
            end: end,
            level: mark.level,
            form: mark.isToken ? .token : .dropped
        )
    }

    /// Writes a member whose value is a JSON string.
    @inline(__always)
    func member(_ member: Member, string value: TextValue) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        string(value)
        mark(from: start, value: valueStart, member.mark)
        content &+= 1
    }

    /// Writes a member whose value is given as JSON.
    @inline(__always)
    func member(_ member: Member, json: StaticString) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        out.append(json)
        mark(from: start, value: valueStart, member.mark)
    }

    /// Writes a member whose value is given as JSON.
    func member(_ member: Member, json: [UInt8]) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        out.append(json)
        mark(from: start, value: valueStart, member.mark)
    }

    /// Writes a member whose value is an integer.
    func member(_ member: Member, integer value: Int) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        out.append(decimal: value)
        mark(from: start, value: valueStart, member.mark)
        content &+= 1
    }

    /// Writes text with what JSON escapes escaped; what stands between is copied whole.
    private func escaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        var copied = 0
        var position = 0
        while position < bytes.count {
            if bytes.count &- position >= ByteBlock.width {
                let place = ByteBlock(base + position).escapes.first
                position &+= place
                if place == ByteBlock.width { continue }
            }
            let byte = base[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5c {
                out.append(base + copied, position &- copied)
                escape(byte)
                copied = position &+ 1
            }
            position &+= 1
        }
        out.append(base + copied, bytes.count &- copied)
    }

    private func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: out.append("\\\"")
        case 0x5c: out.append("\\\\")
        case 0x0a: out.append("\\n")
        case 0x0d: out.append("\\r")
        case 0x09: out.append("\\t")
        default:
            out.append("\\u00")
            out.append(byte >> 4 == 0 ? 0x30 : 0x31)
            let low = byte & 15
            out.append(low < 10 ? 48 + low : 87 + low)
        }
    }
}
