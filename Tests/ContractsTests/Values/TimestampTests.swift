import Contracts
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (1_752_335_400_123, "2025-07-12T15:50:00.123Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (Int64.max, "9999-12-31T23:59:59.999Z"),
        (Int64.min, "0000-01-01T00:00:00.000Z"),
    ])
    func writesRFC3339InUTC(milliseconds: Int64, text: String) {
        #expect(Timestamp.text(milliseconds: milliseconds) == text)
    }

    @Test func everyDayOfFourCenturiesComesBack() throws {
        for days in stride(from: -146_097, through: 146_097, by: 1) {
            let date = CivilDate(daysSinceEpoch: days)
            #expect(date.daysSinceEpoch == days)
            #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
        }
    }

    @Test(arguments: [
        (2025, 2, 29), (2025, 4, 31), (1900, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0), (0, 1, 1),
    ])
    func refusesDatesThatDoNotExist(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }
}
