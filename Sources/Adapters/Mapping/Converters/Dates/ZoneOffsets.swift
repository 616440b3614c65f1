import Contracts
import Foundation

/// The offsets of a time zone; for zones without daylight saving time one number.
struct ZoneOffsets: Sendable {
    private let fixed: Int?
    private let zone: TimeZone

    /// Takes an IANA zone; `nil` if there is none of that name.
    init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.zone = zone
        let changes = zone.nextDaylightSavingTimeTransition(after: Date(timeIntervalSince1970: 946_684_800)) != nil
        fixed = changes ? nil : zone.secondsFromGMT() / 60
    }

    /// Gives a local time its offset from UTC.
    @inline(__always)
    func place(_ when: inout When) {
        if let fixed {
            when.offset = fixed
        } else {
            placeAmongChanges(&when)
        }
    }

    /// The local time of an instant, to the second.
    func local(milliseconds: Int64) -> When {
        let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
        let offset = fixed ?? zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) / 60
        let shifted = Int(seconds) + offset * 60
        let days = shifted >= 0 ? shifted / 86400 : (shifted - 86399) / 86400
        let date = CivilDate(daysSinceEpoch: days)
        let rest = shifted - days * 86400
        var when = When()
        (when.year, when.month, when.day) = (date.year, date.month, date.day)
        (when.hour, when.minute, when.second) = (rest / 3600, rest / 60 % 60, rest % 60)
        when.offset = offset
        when.precision = .second
        return when
    }

    /// Where clocks are put back an hour comes twice, and where they are put forward one never was.
    ///
    /// Of two times the first is taken, and for none the offset before; either is said to be doubtful.
    private func placeAmongChanges(_ when: inout When) {
        when.offset = 0
        let local = Double(when.milliseconds / 1000)
        let day = 86_400.0
        let offsets = (before: seconds(at: local - day), after: seconds(at: local + day))
        when.offset = offsets.before / 60
        guard offsets.before != offsets.after else { return }
        let fits = (
            before: seconds(at: local - Double(offsets.before)) == offsets.before,
            after: seconds(at: local - Double(offsets.after)) == offsets.after
        )
        if fits.after, !fits.before { when.offset = offsets.after / 60 }
        when.isDoubtful = fits.before == fits.after && when.precision >= .minute
    }

    private func seconds(at instant: Double) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: instant)) }
}
