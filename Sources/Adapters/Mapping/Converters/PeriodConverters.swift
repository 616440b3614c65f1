import Contracts

/// Spans of time, and deadlines that follow from them.
enum PeriodConverters {
    static let all = [period, legalClock]

    private static let period = ConverterDeclaration(
        name: "period",
        summary:
            "The period a figure is about: month (Jul-2025, 07/2025, जुलाई 2025), quarter (Q1 2025, Quý I/2017), year, years (2016-2020), "
            + "partOfYear (6 tháng đầu năm 2017), financialYear (2025-26, from April), financialQuarter (2025-26 Q2).",
        parameters: [
            .literal(
                nil,
                repeats: true,
                example: "month",
                "the kinds of period this field may hold, one or several"
            ),
            .source("quarter", optional: true, "the field of the quarter's number, where it stands beside its year"),
            .source("month", optional: true, "the field of the month, where it stands beside its year"),
        ],
        gives: "an object of 'period'",
        problems: [.dateInvalid, .dateAmbiguous],
        isPiped: true,
        make: makePeriod
    )

    private static let legalClock = ConverterDeclaration(
        name: "legalClock",
        summary:
            "A deadline the law sets: legalClock(LFA, from: ProducedOn, format: dd/MM/yyyy, age: Age, birthDate: DOB). An "
            + "age that is a guess, or near the limit between two deadlines, gives both.",
        parameters: [
            .literal(nil, example: "SIR", "the deadline, which is also the key of the element it fills"),
            .source("from", "the field of the day it runs from"),
            .literal(
                "format",
                repeats: true,
                example: "dd/MM/yyyy",
                "the pattern of that day; several, where it comes in several"
            ),
            .source("time", optional: true, "the field of the time of day, where it stands in a field of its own"),
            .literal(
                "timeFormat",
                optional: true,
                repeats: true,
                needs: "time",
                "with `time`: its pattern, or several; HH:mm without it"
            ),
            .source("age", optional: true, "the field of the age on that day, in years where no unit is written"),
            .source("birthDate", optional: true, "the field of the birth date, in the same pattern"),
            .literal("within", optional: true, "`60 days`: how long it runs, where the law is not the default"),
        ],
        gives: "an element of clocks: `clocks[LFA]`",
        problems: [.dateInvalid, .ampmConflict, .ageInvalid],
        isPiped: false,
        make: makeLegalClock
    )

    @Sendable
    private static func makePeriod(_ request: ConverterRequest) -> FieldConverter? {
        guard let shape = request.target.value.object,
            let members = PeriodConverter.Members(shape, within: request.inner)
        else {
            request.cannotFill("an object of 'period'")
            return nil
        }
        let names = request.unlabelled.map(\.value.literal)
        let kinds = names.compactMap(PeriodKind.init(rawValue:))
        guard !kinds.isEmpty, kinds.count == names.count else {
            let known = PeriodKind.allCases.map(\.rawValue).joined(separator: ", ")
            request.tell(.converterArgument, "'period' needs the kinds it may meet: \(known)")
            return nil
        }
        let parts = PeriodConverter.Parts(quarter: request.source("quarter"), month: request.source("month"))
        return request.input().map { PeriodConverter($0, kinds: kinds, parts: parts, members: members) }
    }

    @Sendable
    private static func makeLegalClock(_ request: ConverterRequest) -> FieldConverter? {
        guard let shape = request.target.value.object,
            let members = LegalClockConverter.Members(shape, within: request.inner)
        else {
            request.cannotFill("an element of clocks")
            return nil
        }
        guard let clock = clock(request), let from = request.source("from"),
            let reader = DateConverters.reader(request.literals("format"), request)
        else {
            if request.source("from") == nil {
                request.tell(
                    .converterArgument,
                    "'legalClock' needs the field it runs from: legalClock(LFA, from: A, …)"
                )
            }
            return nil
        }
        let time = request.source("time")
        let timeReader = time.flatMap { _ in DateConverters.timeReader(request) }
        guard time == nil || timeReader != nil else { return nil }
        return LegalClockConverter(
            clock,
            from: WhenConverter(from, reader: reader, time: time.flatMap { time in timeReader.map { (time, $0) } }),
            age: request.source("age"),
            birthDate: request.source("birthDate").map { WhenConverter($0, reader: reader) },
            members: members
        )
    }

    private static func clock(_ request: ConverterRequest) -> LegalClock? {
        guard request.unlabelled.count == 1, let code = request.unlabelled.first?.value.literal,
            request.target.name.hasSuffix("[\(code)]")
        else {
            request.tell(
                .converterArgument,
                "'legalClock' first names the deadline as its element does: clocks[SIR]: legalClock(SIR, …)"
            )
            return nil
        }
        let country = String(request.scope.table.jurisdiction.prefix(2))
        guard let within = request.literal("within") else {
            let known = LegalClock.named(code, in: country)
            if known == nil {
                request.tell(
                    .converterArgument,
                    "how long '\(code)' runs is not settled here: say within: 60 days, or map the source's own date to dueAt"
                )
            }
            return known
        }
        guard let span = LegalSpan(within) else {
            request.tell(
                .converterArgument,
                "'within: \(within)': hours, days, months or years were expected, such as 60 days"
            )
            return nil
        }
        return LegalClock(code: code, country: country, span: span)
    }
}
