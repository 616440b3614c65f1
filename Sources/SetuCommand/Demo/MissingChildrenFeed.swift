import ContractsTesting

/// Missing and found children as a police portal exports them: XML in upper case.
enum MissingChildrenFeed {
    private static let given = [
        "RAJU", "PRIYA", "AMAN", "KAVITA", "SONU @ SUNIL", "MEENA", "ARIF", "SUNITA", "VIKAS", "LAXMI", "IMRAN",
        "REKHA",
    ]
    private static let fathers = ["MOHAN LAL", "LATE SURESH", "RAM SINGH", "LATE HARISH", "ABDUL", "KISHAN", "NA"]
    private static let districts = [("60", "FARIDABAD"), ("62", "GURUGRAM"), ("58", "AMBALA"), ("72", "PANIPAT")]
    private static let stations = ["SECTOR 5", "CITY KOTWALI", "CIVIL LINES", "SADAR"]
    private static let marks = ["MOLE ON CHIN", "SCAR <2 CM> ON LEFT HAND", "NIL", "BURN MARK & MOLE"]

    /// A delivery.
    static func feed(records: Int, using generator: inout SeededGenerator) -> DemoFeed {
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tc:MissingChildren xmlns:tc="urn:example:trackchild" state="HARYANA" generated="15/07/2025">

            """
        for number in 1...records {
            xml += record(number, using: &generator)
        }
        xml += "</tc:MissingChildren>\n"
        return DemoFeed(
            id: "in.trackchild",
            title: "missing and found children, XML",
            fileName: "missing-children.xml",
            contentType: "application/xml",
            bytes: Array(xml.utf8)
        )
    }

    private static func record(_ number: Int, using generator: inout SeededGenerator) -> String {
        let district = districts[generator.number(0...districts.count - 1)]
        let day = DemoFeed.padded(generator.number(1...14), 2)
        // Three kinds of mistakes that a portal makes: a day that does not exist, a code of its own, a slip in a word.
        let mistake = number % 61 == 0 ? number / 61 % 3 : -1
        let firDate = mistake == 0 ? "31/02/2025" : "\(day)/07/2025"
        let sex = mistake == 1 ? "X9" : generator.pick(["M", "F"])
        let status = mistake == 2 ? "MISING" : generator.pick(["MISSING", "MISSING", "MISSING", "TRACED"])
        let updated = "15/07/2025 \(DemoFeed.padded(generator.number(6...22), 2)):\(DemoFeed.padded(number % 60, 2))"
        return """
             <tc:MissingChild><tc:RecordId>TC/HR/2025/\(DemoFeed.padded(number, 6))</tc:RecordId>\
            <tc:UpdatedOn>\(updated)</tc:UpdatedOn><tc:FIRNo>\(DemoFeed.padded(generator.number(1...999), 4))</tc:FIRNo>\
            <tc:FIRDate>\(firDate)</tc:FIRDate><tc:PS>\(generator.pick(stations))</tc:PS>
              <tc:District code="\(district.0)">\(district.1)</tc:District><tc:State code="6">HARYANA</tc:State>\
            <tc:ChildName>\(generator.pick(given))</tc:ChildName><tc:FatherName>\(generator.pick(fathers))</tc:FatherName>\
            <tc:Sex>\(sex)</tc:Sex><tc:Age>\(generator.number(2...17))</tc:Age>
              <tc:HeightCm>\(generator.number(80...170))</tc:HeightCm>\
            <tc:Complexion>\(generator.pick(["WHEATISH", "FAIR", "DARK", "NA"]))</tc:Complexion>\
            <tc:LastSeen>\(day)/07/2025 18:30</tc:LastSeen><tc:Clothing>BLUE T-SHIRT</tc:Clothing>\
            <tc:Marks><![CDATA[\(generator.pick(marks))]]></tc:Marks><tc:Status>\(status)</tc:Status></tc:MissingChild>

            """
    }
}
