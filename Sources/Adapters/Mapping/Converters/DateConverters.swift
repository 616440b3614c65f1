import Contracts

/// Dates and times.
enum DateConverters {
    static let all = [date, dateTime]

    private static let date = ConverterDeclaration(
        name: "date",
        summary:
            "A calendar date by a pattern such as dd/MM/yyyy, dd-MMM-yyyy (months by name in English, Hindi and Vietnamese), "
            + "'ngày' dd 'tháng' M 'năm' yyyy, iso, or excelSerial for the days a spreadsheet counts; by "
            + "the first of several patterns that fits.",
        parameters: [
            .literal(
                nil,
                repeats: true,
                example: "dd/MM/yyyy",
                "the pattern, or several that read no text in two ways"
            ),
            .literal(
                "age",
                optional: true,
                "years, months or days, for a birth date: the field may hold an age instead, which another line reads"
            ), whenAbsent,
        ],
        gives: "a string of 'when', or an object of 'birthDate'",
        problems: [.dateInvalid, .ampmConflict, .clockChange, .calendarSuspect],
        isPiped: true,
        make: make
    )

    private static let dateTime = ConverterDeclaration(
        name: "dateTime",
        summary:
            "A date and a time of day by a pattern such as dd/MM/yyyy HH:mm, iso, excelSerial, epochMilliseconds or epochSeconds, in the table's "
            + "time zone where the source says none. Where date and time stand in two fields: dateTime(date: A, time: B, "
            + "format: dd/MM/yyyy, timeFormat: HH:mm, timeFormat: H 'giờ' mm); a field of the time that repeats the date has to agree.",
        parameters: [
            .literal(nil, optional: true, repeats: true, "the pattern, or several that read no text in two ways"),
            .source("date", optional: true, "the field of the date"),
            .source("time", optional: true, needs: "date", "the field of the time of day"),
            .literal("format", optional: true, repeats: true, "the pattern of the date"),
            .literal(
                "timeFormat",
                optional: true,
                repeats: true,
                needs: "time",
                "the pattern of the time, or several; HH:mm without it"
            ), whenAbsent,
        ],
        gives: "a string of 'when', or an object of 'birthDate'",
        problems: [.dateInvalid, .ampmConflict, .clockChange, .calendarSuspect],
        isPiped: true,
        make: make
    )

    private static let whenAbsent = ConverterDeclaration.Parameter.literal(
        "absent",
        optional: true,
        "`unknown`: what a required time is in a feed whose records may carry none"
    )

    @Sendable
    private static func make(_ request: ConverterRequest) -> FieldConverter? {
        let dateSource = request.source("date")
        guard let input = dateSource ?? request.input() else { return nil }
        let isRecent =
            switch request.target.value {
            case .string(let schema): schema.definition == "when"
            default: true
            }
        guard let reader = reader(patterns(request), request, isRecent: isRecent) else { return nil }
        let absent = request.literal("absent")
        switch request.target.value {
        case .string(let schema) where schema.definition == "when" || schema.definition == "date" && absent == nil:
            guard absent ?? "unknown" == "unknown" else {
                request.tell(.converterArgument, "'absent: \(absent ?? "")': only `unknown` can be written")
                return nil
            }
            guard let time = request.source("time") else {
                return WhenConverter(input, reader: reader, isUnknownIfAbsent: absent != nil)
            }
            guard let clock = timeReader(request) else { return nil }
            return WhenConverter(input, reader: reader, time: (time, clock), isUnknownIfAbsent: absent != nil)
        case .object(let shape, "birthDate"):
            let age = request.literal("age")
            let unit = age.flatMap { AgeReading.Unit(named: $0) }
            guard age == nil || unit != nil else {
                request.tell(.converterArgument, "'age: \(age ?? "")': years, months or days was expected")
                return nil
            }
            return BirthDateConverter(input, reader: reader, age: unit, shape: shape, within: request.inner)
        default:
            request.cannotFill("a date")
            return nil
        }
    }

    /// The reader of a time of day in a field of its own.
    static func timeReader(_ request: ConverterRequest) -> DateReader? {
        let patterns = request.literals("timeFormat")
        return reader(patterns.isEmpty ? ["HH:mm"] : patterns, request, for: .time)
    }

    /// The patterns a line names, labelled `format` or in their place.
    private static func patterns(_ request: ConverterRequest) -> [String] {
        let labelled = request.arguments.filter { $0.label == "format" }
        return (labelled.isEmpty ? request.unlabelled : labelled).map(\.value.literal)
    }

    /// The reader of a line's patterns; a problem where there is none, or where two of them read one text differently.
    static func reader(
        _ patterns: [String],
        _ request: ConverterRequest,
        isRecent: Bool = false,
        for use: DatePatternAdvice.Use = .date
    ) -> DateReader? {
        guard !patterns.isEmpty else {
            request.tell(
                .converterArgument,
                "'\(request.name)' needs a pattern such as dd/MM/yyyy: dates are never guessed",
                fix: "write \(request.name)(dd/MM/yyyy)"
            )
            return nil
        }
        var compiled: [DatePattern] = []
        for pattern in patterns {
            let place = request.arguments.first { $0.value.literal == pattern }?.value.location
            if let advice = DatePatternAdvice(pattern, for: use) {
                request.tell(.datePattern, advice.message, at: place, suggestion: advice.suggestion)
                return nil
            }
            guard let next = DatePattern(pattern) else { return nil }
            if let earlier = compiled.first(where: next.isConfusable) {
                request.tell(
                    .datePattern,
                    "'\(earlier.text)' and '\(pattern)' read the same texts",
                    at: place,
                    fix: "keep the one whose order this sender writes"
                )
                return nil
            }
            compiled.append(next)
        }
        return DateReader(patterns: compiled, zone: request.scope.zone, isRecent: isRecent)
    }
}
