import Contracts
import Formats

/// Writes one event's data after another as canonical JSON in schema order and marks its sensitivity segments on the way.
///
/// Every member and element is written with its leading comma, except after an opening bracket. It holds one event at a
/// time, so that what is written, hashed and handed on stays in the nearest cache.
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

    /// What changes while events are written; behind a pointer, as in ``ByteWriter``, to spare the checks of exclusive
    /// access to a class's variables.
    private struct State {
        var segments = SegmentList(capacity: 256)
        var marksSegments = true
        var issues: [QualityIssue] = []
        var content = 0
        var unmappedCodes = 0
        var hasSecret = false
        var hasSecretCategory = false
        /// The lowest view that shows anything of the object being written; `nil`: nothing is in it yet.
        var level: Sensitivity?
    }

    let out = ByteWriter(capacity: 16 * 1024)
    private let state: UnsafeMutablePointer<State>

    /// The parts lower views do not show as they are, of the event being written.
    var segments: SegmentList {
        @inline(__always) get { state.pointee.segments }
        @inline(__always) _modify { yield &state.pointee.segments }
    }

    /// Whether segments are asked for.
    var marksSegments: Bool {
        @inline(__always) get { state.pointee.marksSegments }
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
    var hasSecret: Bool {
        @inline(__always) get { state.pointee.hasSecret }
        @inline(__always) set { state.pointee.hasSecret = newValue }
    }

    /// Whether a secret category is filled, which coarsens lower views.
    var hasSecretCategory: Bool {
        @inline(__always) get { state.pointee.hasSecretCategory }
        @inline(__always) set { state.pointee.hasSecretCategory = newValue }
    }

    /// The lowest view that shows anything of the object being written; `nil`: nothing is in it yet.
    var level: Sensitivity? {
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

    /// Starts a slice, whose events' segments are marked or, where only whole events are asked for, are not.
    func beginSlice(marksSegments: Bool = true) {
        unmappedCodes = 0
        state.pointee.marksSegments = marksSegments
    }

    /// Starts an event.
    func beginEvent() {
        out.removeAll()
        segments.truncate(to: 0)
        content = 0
        hasSecret = false
        hasSecretCategory = false
        if !issues.isEmpty { issues.removeAll(keepingCapacity: true) }
        level = nil
    }

    /// Takes back what was written since a point.
    @inline(__always)
    func truncate(bytes: Int, segments count: Int) {
        out.truncate(to: bytes)
        segments.truncate(to: count)
    }

    /// Notes that an object or array is open, which is written with its bracket, and with its key if it has one, from `start`
    /// on.
    ///
    /// Its segments come before those of what is in it: one that may hide it, and one for secret categories.
    @inline(__always)
    func open(from start: Int, _ mark: SensitivityMark) -> Opening {
        let opening = Opening(
            start: start,
            segments: segments.count,
            content: content,
            outerLevel: level,
            mark: mark
        )
        if marksSegments {
            if mark.whenSecret == .drop {
                append(from: start, level: .secret, .dropped, detail: Segment.awaitingSecrecy)
            }
            append(from: start, level: .open, .dropped)
        }
        level = nil
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
        guard marksSegments else { return true }
        let visible = max(level ?? .open, opening.mark.isToken ? .open : opening.mark.level)
        settleSegments(of: opening, visible: visible)
        level = opening.outerLevel
        lower(to: visible)
        return true
    }

    /// Lets the segments of what is closed end here, and says which views show anything of it.
    @inline(__always)
    private func settleSegments(of opening: Opening, visible: Sensitivity) {
        let end = UInt32(truncatingIfNeeded: out.count)
        var hiding = opening.segments
        if opening.mark.whenSecret == .drop {
            segments[hiding].end = end
            hiding &+= 1
        }
        segments[hiding].end = end
        segments[hiding].level = visible
    }

    /// Takes back what was opened.
    func takeBack(_ opening: Opening) {
        truncate(bytes: opening.start, segments: opening.segments)
        content = opening.content
        level = opening.outerLevel
    }
}
