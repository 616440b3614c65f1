import Formats

/// A bundled feed that deliveries are written for.
enum CrashFeed: String, CaseIterable, Sendable {
    /// XML with a version of each record.
    case trackChild = "in.trackchild"
    /// CSV whose records have an id and no version.
    case teleCalling = "in.haryana-tele-calling"
    /// JSON of a feed that goes before others; a record becomes two events, and some are alerts.
    case childline = "in.childline-1098"

    /// The feed.
    var id: String { rawValue }

    /// The folder of its table below `adapter-configs`.
    var folder: String { rawValue.replacing(".", with: "/") }

    /// How many events a record becomes.
    var eventsPerRecord: Int { self == .childline ? 2 : 1 }

    /// A delivery as its system would write it.
    func body(of records: [SentRecord]) -> [UInt8] {
        switch self {
        case .trackChild: Array(xml(records).utf8)
        case .teleCalling: Array(csv(records).utf8)
        case .childline: json(records).bytes
        }
    }

    private func xml(_ records: [SentRecord]) -> String {
        var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        text += #"<tc:MissingChildren xmlns:tc="urn:example:trackchild" state="HARYANA">"# + "\n"
        for record in records {
            let minutes = record.revision
            let clock = "\(two(minutes / 60 % 24)):\(two(minutes % 60))"
            text += """
                <tc:MissingChild><tc:RecordId>\(record.subject)</tc:RecordId>\
                <tc:UpdatedOn>\(two(minutes / 1440 % 28 + 1))/01/2025 \(clock)</tc:UpdatedOn>\
                <tc:FIRNo>0213</tc:FIRNo><tc:FIRDate>\(record.isBad ? "31/02" : "14/01")/2025</tc:FIRDate>\
                <tc:PS>SECTOR 5</tc:PS><tc:District code="60">FARIDABAD</tc:District>\
                <tc:State code="6">HARYANA</tc:State><tc:ChildName>RAJU</tc:ChildName><tc:Sex>M</tc:Sex>\
                <tc:Age>9</tc:Age><tc:LastSeen>12/01/2025 18:30</tc:LastSeen><tc:Status>MISSING</tc:Status>\
                <tc:Narrative>\(record.narrative)</tc:Narrative></tc:MissingChild>

                """
        }
        return text + "</tc:MissingChildren>\n"
    }

    private func csv(_ records: [SentRecord]) -> String {
        var text = "कॉल क्रमांक,कॉल दिनांक,जिला,आंगनवाड़ी केन्द्र कोड,लाभार्थी का प्रकार,मोबाइल नम्बर,कॉल स्थिति,संतुष्टि,सुझाव\n"
        for record in records {
            let day = record.isBad ? "31/06/2025" : "14/08/2025"
            text += "\(record.subject),\(day),रोहतक,06082010001,धात्री,9000000016,उत्तर मिला,4,\(record.narrative)\n"
        }
        return text
    }

    private func json(_ records: [SentRecord]) -> JSONValue {
        let calls = records.map { record -> JSONValue in
            let isEmergency = record.subject.hasSuffix("7")
            return [
                "callId": .string(record.subject),
                "startedAt": .string(record.isBad ? "2025-07-20 at night" : "2025-07-20T21:10:05+05:30"),
                "callClass": .string(isEmergency && !record.isBad ? "Emergency" : "Non-emergency"),
                "caller": ["phone": "9000000001", "isChild": false, "relation": "neighbour"],
                "child": ["name": "पूजा", "age": "9", "sex": "Girl", "district": "देहरादून"],
                "reasons": ["Violence"],
                "callSummary": .string(record.narrative),
            ]
        }
        return ["export": ["state": "Uttarakhand"], "calls": .array(calls)]
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
