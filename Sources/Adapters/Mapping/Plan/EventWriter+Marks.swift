import Contracts
import Formats

/// The segments that say which parts lower views do not show as they are.
extension EventWriter {
    /// Says that a member or element was written, and marks it as its schema says.
    ///
    /// - Parameters:
    ///   - start: where its leading comma or key begins.
    ///   - value: where its value begins.
    ///   - mark: what the schema says of it.
    @inline(__always)
    func mark(from start: Int, value: Int, _ mark: SensitivityMark) {
        if mark.level == .secret { hasSecret = true }
        guard marksSegments else { return }
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
        lower(to: mark.isToken ? .open : mark.level)
        // A view takes the first that applies: what leaves a member out comes before what only coarsens it.
        guard let coarsening = mark.whenSecret else {
            append(from: mark.isToken ? value : start, level: mark.level, mark.isToken ? .token : .dropped)
            return
        }
        if coarsening == .drop { append(from: start, level: .secret, .dropped, detail: Segment.awaitingSecrecy) }
        if mark.level > .open {
            append(from: mark.isToken ? value : start, level: mark.level, mark.isToken ? .token : .dropped)
        }
        if coarsening == .quarter {
            append(from: value, level: .secret, .quarter, detail: Segment.awaitingSecrecy)
        }
    }

    func append(from start: Int, level: Sensitivity, _ form: Segment.Form, detail: UInt8 = 0) {
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
    func lower(to visible: Sensitivity) {
        if let level, level <= visible { return }
        level = visible
    }

    /// Marks a JSON string as a secret category that lower views show as its general class.
    func markSecretCategory(from start: Int, to end: Int, generalClass: UInt8) {
        hideAsBesideSecretCode()
        guard marksSegments else { return }
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

    /// Says that words name a secret category: lower views show of the event what they show beside a secret code.
    func hideAsBesideSecretCode() {
        hasSecret = true
        hasSecretCategory = true
    }

    /// Ends an event and appends it to a result, whose segments are yet to be settled.
    func handOver(to result: inout Translation) {
        if segments.count > 0 {
            segments.move(by: result.bytes.count)
            result.segments.append(contentsOf: segments.all)
        }
        result.bytes.append(contentsOf: out.bytes)
    }

    /// Begins a member whose value a converter writes: its segments come before any the converter marks inside it.
    ///
    /// How many segments there were before is what ``endMarked(_:from:value:_:)`` asks for.
    @inline(__always)
    func beginMarked(_ mark: SensitivityMark) {
        if marksSegments, !mark.isOpenAlways { reserveSegments(mark) }
    }

    private func reserveSegments(_ mark: SensitivityMark) {
        if mark.whenSecret != nil { append(from: out.count, level: .open, .dropped, detail: Segment.awaitingSecrecy) }
        if mark.level > .open { append(from: out.count, level: .open, .dropped) }
    }

    /// Ends a member that was begun: its segments get their place.
    @inline(__always)
    func endMarked(_ before: Int, from start: Int, value: Int, _ mark: SensitivityMark) {
        if mark.level == .secret { hasSecret = true }
        guard marksSegments else { return }
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
                detail: Segment.awaitingSecrecy
            )
            index &+= 1
        }
        lower(to: mark.isToken ? .open : mark.level)
        guard mark.level > .open else { return }
        segments[index] = Segment(
            start: UInt32(truncatingIfNeeded: mark.isToken ? value : start),
            end: end,
            level: mark.level,
            form: mark.isToken ? .token : .dropped
        )
        // A view takes the first that applies: what leaves a member out comes before what only coarsens it.
        if mark.whenSecret == .quarter {
            let coarsening = segments[before]
            segments[before] = segments[index]
            segments[index] = coarsening
        }
    }
}
