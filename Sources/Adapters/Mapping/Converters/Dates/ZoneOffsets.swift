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

    /// Minutes east of UTC at a local time.
    @inline(__always)
    func offset(of when: When) -> Int {
        fixed ?? changingOffset(of: when)
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

    private func changingOffset(of when: When) -> Int {
        let guess = Double(when.milliseconds / 1000)
        let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: guess))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: guess - Double(first))) / 60
    }
}
