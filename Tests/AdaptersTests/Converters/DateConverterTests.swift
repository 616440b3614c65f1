import ContractsTesting
import Formats
import Testing

@Suite struct DateConverterTests {
    @Test(arguments: [
        ("dd/MM/yyyy", "03/04/2025", #""2025-04-03""#), ("dd/MM/yyyy", "०३/०४/२०२५", #""2025-04-03""#),
        ("dd/MM/yyyy", "٠٣/٠٤/٢٠٢٥", #""2025-04-03""#), ("dd/MM/yyyy", "۰۳/۰۴/۲۰۲۵", #""2025-04-03""#),
        ("dd/MM/yyyy", "০৩/০৪/২০২৫", #""2025-04-03""#), ("dd/MM/yyyy", "௦௩/௦௪/௨௦௨௫", #""2025-04-03""#),
        ("dd/MM/yyyy", "๐๓/๐๔/๒๐๒๕", #""2025-04-03""#), ("dd/MM/yyyy", "၀၃/၀၄/၂၀၂၅", #""2025-04-03""#),
        ("yyyy/MM/dd", "２０２５/０４/０３", #""2025-04-03""#),
        ("dd/MM/yyyy HH:mm", "12/07/2025 18:30", #""2025-07-12T18:30+05:30""#),
        ("dd-MMM-yyyy", "25-Jul-2025", #""2025-07-25""#), ("dd MMM yyyy", "25 जुलाई 2025", #""2025-07-25""#),
        ("dd MMM yyyy h:mma", "25 JUL 2025 5:41PM", #""2025-07-25T17:41+05:30""#),
        ("HH:mm dd/MM/yyyy", "15:27 04/04/2017", #""2017-04-04T15:27+05:30""#),
        ("dd/MM/yyyy[ HH:mm[:ss]]", "12/07/2025", #""2025-07-12""#),
        ("dd/MM/yyyy[ HH:mm[:ss]]", "12/07/2025 18:30", #""2025-07-12T18:30+05:30""#),
        ("dd/MM/yyyy[ HH:mm[:ss]]", "12/07/2025 18:30:09", #""2025-07-12T18:30:09+05:30""#),
        ("'ngày' dd 'tháng' M 'năm' yyyy", "ngày 04 tháng 4 năm 2017", #""2017-04-04""#),
        ("'ngày' d MMM 'năm' yyyy", "ngày 4 tháng tư năm 2017", #""2017-04-04""#),
        ("d MMM yyyy", "4 tháng mười hai 2017", #""2017-12-04""#), ("d MMM yyyy", "4 Tháng 10 2017", #""2017-10-04""#),
        ("dd/MM/yyyy H 'giờ' mm", "04/04/2017 15 giờ 27", #""2017-04-04T15:27+05:30""#),
        ("dd/MM/yy", "03/04/25", #""2025-04-03""#), ("dd/MM/yy", "03/04/98", #""1998-04-03""#),
        ("excelSerial", "45863", #""2025-07-25""#), ("excelSerial", "45863.5", #""2025-07-25T12:00+05:30""#),
        ("MMM-yyyy", "Jul-2025", #""2025-07""#), ("yyyy", "2025", #""2025""#),
        ("iso", "2025-07-20T21:14:05+05:30", #""2025-07-20T21:14:05+05:30""#), ("iso", "2025-07", #""2025-07""#),
        ("epochMilliseconds", "1753026340000", #""2025-07-20T21:15:40+05:30""#),
    ])
    func aDateIsAsPreciseAsItsSource(_ pattern: String, _ text: String, _ json: String) throws {
        let bench = try TableBench.concern("occurredAt: v | dateTime(\(pattern))")
        #expect(bench.diagnostics == [])
        #expect(try bench.value("occurredAt", of: text) == json)
    }

    /// A pattern whose texts all look alike is read by places where it is the first, and by its steps behind another.
    @Test(arguments: ["dd/MM/yyyy", "dd/MM/yyyy HH:mm", "yyyyMMdd", "MM-dd-yyyy", "HH:mm dd.MM.yyyy", "d/M/yyyy  HH"])
    func aTextReadsTheSameByItsPlacesAndByItsSteps(_ pattern: String) throws {
        let places = try TableBench.concern("occurredAt: v | dateTime(\(pattern))")
        let steps = try TableBench.concern("occurredAt: v | dateTime(MMM-yyyy, \(pattern))")
        var random = SeededGenerator(seed: 31)
        var dates = 0
        for _ in 0..<400 {
            let year = ["2017", "2025", "2025", "1946", "2082", "0925"].randomElement(using: &random) ?? ""
            var text = Array(pattern.replacing("yyyy", with: year)).map { letter -> Character in
                guard letter.isLetter else { return letter }
                return Int.random(in: 0..<5, using: &random) > 0 ? "1" : "3"
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                let place = Int.random(in: 0..<text.count, using: &random)
                text[place] = ["x", " ", "/", "9", "०"].randomElement(using: &random) ?? "x"
            }
            if Int.random(in: 0..<6, using: &random) == 0 { text.removeLast() }
            let written = try places.value("occurredAt", of: String(text))
            if written.hasPrefix("\"") { dates += 1 }
            #expect(try steps.value("occurredAt", of: String(text)) == written, "\(String(text))")
        }
        // One space takes several, so that nothing is left for a second one.
        #expect(pattern.contains("  ") ? dates == 0 : dates > 30)
    }

    @Test(arguments: [
        ("dd/MM/yyyy", "31/02/2025"), ("dd/MM/yyyy", "13/13/2025"), ("dd/MM/yyyy", "2025-04-03"),
        ("dd/MM/yyyy", "03/04/25"),
        ("dd/MM/yyyy", "03/04/2025 10:00"), ("dd/MM/yyyy HH:mm", "12/07/2025 24:30"), ("iso", "20/07/2025"),
        ("dd/MM/yyyy[ HH:mm]", "12/07/2025 " + "6 pm"), ("epochMilliseconds", "-5"),
    ])
    func aDateThatDoesNotExistOrFitIsAnIssue(_ pattern: String, _ text: String) throws {
        let bench = try TableBench.concern("occurredAt: v | dateTime(\(pattern))")
        #expect(try bench.value("occurredAt", of: text) == "DATE_INVALID")
    }

    @Test(arguments: [
        ("epochMilliseconds", "1753026340"), ("epochMilliseconds", "20250720211540"),
        ("epochSeconds", "1753026340000"), ("excelSerial", "12345"),
    ])
    func aCountOfAnotherUnitIsNoDateOfToday(_ pattern: String, _ text: String) throws {
        let bench = try TableBench.concern("occurredAt: v | dateTime(\(pattern))")
        #expect(try bench.value("occurredAt", of: text) == "DATE_INVALID")
    }

    @Test func aCountedTimeOfNoughtIsNone() throws {
        let bench = try TableBench.concern("occurredAt: v | dateTime(epochMilliseconds, iso)", "narrative: id")
        #expect(try bench.value("occurredAt", of: "0") == "nothing")
    }

    @Test(arguments: [("21:14", "21:14+05:30"), ("09:14 PM", "21:14+05:30"), ("21:14:05", "21:14:05+05:30")])
    func aTimeOfDayMayHaveSeveralPatterns(_ time: String, _ clock: String) throws {
        let bench = try TableBench.concern(
            "occurredAt: dateTime(date: day, time: v, format: dd/MM/yyyy, timeFormat: HH:mm[:ss], timeFormat: \"hh:mm a\")"
        )
        #expect(bench.diagnostics == [])
        let data = try bench.data(["id": "1", "day": "20/07/2025", "v": .string(time)])
        #expect(data?["occurredAt"]?.stringValue == "2025-07-20T" + clock)
    }

    @Test(arguments: [
        ("HH:mm a", "09:30 PM"), ("HH:mm a", "14:30 PM"), ("hh:mm a", "14:30 PM"), ("HH:mm a", "14:30 AM"),
        ("hh:mm a", "00:30 AM"),
    ])
    func a24HourClockWithAMOrPMIsAContradiction(_ pattern: String, _ text: String) throws {
        let bench = try TableBench.concern("occurredAt: v | dateTime(dd-MM-yyyy \(pattern))")
        #expect(try bench.value("occurredAt", of: "20-07-2025 \(text)") == "TIME_AMPM_CONFLICT")
    }

    @Test(arguments: [
        // The clocks of Berlin: put forward at 2 on 30 March 2025, put back at 3 on 26 October.
        ("2025-03-30 02:30", "2025-03-30T02:30+01:00", true), ("2025-10-26 02:30", "2025-10-26T02:30+02:00", true),
        ("2025-03-30 01:59", "2025-03-30T01:59+01:00", false), ("2025-03-30 03:00", "2025-03-30T03:00+02:00", false),
        ("2025-10-26 01:59", "2025-10-26T01:59+02:00", false), ("2025-10-26 03:00", "2025-10-26T03:00+01:00", false),
        ("2025-10-26", "2025-10-26", false), ("2025-07-01 02:30", "2025-07-01T02:30+02:00", false),
        ("2025-10-26T02:30+01:00", "2025-10-26T02:30+01:00", false),
    ])
    func aTimeThatClocksShowedTwiceOrNeverIsSaidToBeDoubtful(_ text: String, _ time: String, _ isDoubtful: Bool) throws
    {
        let bench = try TableBench.concern("occurredAt: v | dateTime(iso)", timeZone: "Europe/Berlin")
        let data = try bench.data(["id": "1", "v": .string(text)])
        #expect(data?["occurredAt"]?.stringValue == time)
        let issue: JSONValue = ["code": "TIME_OF_CLOCK_CHANGE", "field": "occurredAt"]
        let issues = data?["quality"]?["issues"]?.arrayValue ?? []
        #expect(issues.contains { $0["code"] == issue["code"] && $0["field"] == issue["field"] } == isDoubtful)
    }

    @Test func aTimeOfDayInAFieldOfItsOwnStandsWhereTheClocksStandThen() throws {
        let bench = try TableBench.concern(
            "occurredAt: dateTime(date: day, time: v, format: dd/MM/yyyy)",
            timeZone: "Europe/Berlin"
        )
        let data = try bench.data(["id": "1", "day": "30/03/2025", "v": "18:00"])
        #expect(data?["occurredAt"]?.stringValue == "2025-03-30T18:00+02:00")
    }

    @Test(arguments: ["2082-05-15", "1943-04-18", "1404-04-24", "0001-01-01", "9999-12-31"])
    func theCalendarOfADateInISOIsLookedAtToo(_ text: String) throws {
        let bench = try TableBench.concern("occurredAt: v | date(iso)")
        #expect(try bench.value("occurredAt", of: text) == "CALENDAR_SUSPECT")
    }

    @Test(arguments: ["15/05/2082", "18/04/1943"])
    func aYearOfTheVikramOrSakaEraIsSuspect(_ text: String) throws {
        let bench = try TableBench.concern("child.birthDate: v | date(dd/MM/yyyy)")
        #expect(try bench.value("child", "birthDate", of: text) == "CALENDAR_SUSPECT")
        let event = try TableBench.concern("occurredAt: v | date(dd/MM/yyyy)")
        #expect(try event.value("occurredAt", of: text) == "CALENDAR_SUSPECT")
    }

    @Test(arguments: [
        ("15-07-2025 09:40 AM", #""2025-07-15T09:40+05:30""#), ("15/07/2025", #""2025-07-15""#),
        ("2025-07-15", #""2025-07-15""#), ("15-07-2025 15:40 AM", "TIME_AMPM_CONFLICT"), ("15.07.2025", "DATE_INVALID"),
        ("31/02/2025", "DATE_INVALID"),
    ])
    func ofSeveralPatternsTheFirstThatFitsReads(_ text: String, _ outcome: String) throws {
        let bench = try TableBench.concern(
            "occurredAt: v | dateTime(dd-MM-yyyy[ HH:mm[ a]], dd/MM/yyyy[ HH:mm], iso)"
        )
        #expect(bench.diagnostics == [])
        #expect(try bench.value("occurredAt", of: text) == outcome)
    }

    @Test(arguments: ["dd/MM/yyyy, MM/dd/yyyy", "dd/MM/yyyy[ HH:mm], M/d/yyyy", "iso, iso"])
    func patternsThatReadOneTextInTwoWaysAreRefused(_ patterns: String) throws {
        let bench = try TableBench.concern("occurredAt: v | date(\(patterns))")
        #expect(bench.diagnostics.count == 1 && bench.diagnostics[0].contains("DATE_PATTERN"))
    }

    @Test(arguments: ["dd/mm/yyyy QQ", "[dd]/MM/yyyy", "dd/MM/yyyy[ HH:mm", "dd/MM/yyyy]", "hello"])
    func whatIsNoPatternIsRefusedBeforeAnythingRuns(_ pattern: String) throws {
        #expect(try TableBench.concern("occurredAt: v | dateTime(\(pattern))").adapter == nil)
    }

    @Test func aPatternIsNeverGuessed() throws {
        #expect(try TableBench.concern("occurredAt: v | date").adapter == nil)
    }

    @Test func aPlaceholderBirthdayIsSaidToBeOne() throws {
        let bench = try TableBench.concern("child.birthDate: v | date(dd/MM/yyyy)")
        #expect(try bench.value("child", "birthDate", of: "01/07/2013") == #"{"value":"2013-07-01","estimated":true}"#)
        #expect(try bench.value("child", "birthDate", of: "02/07/2013") == #"{"value":"2013-07-02"}"#)
    }
}
