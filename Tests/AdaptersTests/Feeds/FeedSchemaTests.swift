import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// The plan proves at compile time that events keep to their schemas; the plain validator must agree on any record.
@Suite struct FeedSchemaTests {
    private static let records = 400

    @Test func whatBecomesOfAnyPoliceRecordKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "RecordId": ["TC/1", "TC/2"], "UpdatedOn": ["15/07/2025 09:10"], "FIRDate": ["14/07/2025"],
                "FIRNo": ["0213"],
                "Sections": ["137(2),363"], "PS": ["SECTOR 5"], "ChildName": ["RAJU"], "Alias": ["RAJESH"],
                "FatherName": ["LATE MOHAN"],
                "GuardianName": ["HARISH"], "ContactNo": ["9000000003"], "Sex": ["M", "F"], "Age": ["9"],
                "DOB": ["05/06/2016"],
                "LastSeen": ["12/07/2025 18:30"], "LastSeenPlace": ["BUS STAND"], "HeightCm": ["121"],
                "Language": ["HINDI,URDU"],
                "RiskFactors": ["HIV", "ORPHAN"], "Disability": ["DEAF"], "MissingType": ["KIDNAPPED", "LOST"],
                "Marks": ["MOLE"],
                "FoundOn": ["17/07/2025"], "Status": ["MISSING", "TRACED", "FOUND"], "Narrative": ["TEXT"],
                "Address": ["HOUSE 12"],
            ],
            seed: 1
        )
        var xml = "<m state=\"HARYANA\">"
        for _ in 0..<Self.records {
            let fields = generator.next().map { "<\($0.name)>\(Self.escaped($0.value))</\($0.name)>" }
            xml += "<r><District code=\"60\">FARIDABAD</District>\(fields.joined())</r>\n"
        }
        try check("in.trackchild", xml + "</m>")
    }

    @Test func whatBecomesOfAnyListedChildKeepsToItsSchema() throws {
        let fields: KeyValuePairs<String, [String]> = [
            "विभाग का नाम": ["श्रम विभाग"], "बच्चे का नाम": ["सूरज"], "पिता का नाम": ["स्व. हरीश"], "जन्म तिथि": ["०१/०१/२०१४"],
            "आयु": ["८ वर्ष"], "लिंग": ["पु", "म"], "श्रेणी": ["बाल श्रम", "एचआईवी/एड्स"], "जिला": ["पिथौरागढ़"], "ग्राम/वार्ड": ["वार्ड ३"],
            "मोबाइल नम्बर": ["9000000002"], "दिव्यांगता का प्रतिशत": ["४०"], "यूडीआईडी": ["UK051"], "स्थिति": ["लंबित"], "दिनांक": ["१५/०४/२०२५"],
            "टिप्पणी": ["मिला"], "वर्तमान पता": ["मकान १२"], "वजन (कि.ग्रा.)": ["२४"], "सत्यापन": ["सत्यापित"],
        ]
        try check("in.uttarakhand-src", Self.table(fields, seed: 2))
    }

    @Test func whatBecomesOfAnyCallKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "callId": ["C/1", "C/2"], "startedAt": ["2025-07-20T21:14:05+05:30"],
                "endedAt": ["2025-07-20T21:19:40+05:30"],
                "callClass": ["Emergency", "Counselling", "Silent", "Prank"], "language": ["hi"],
                "imminentDanger": ["true", "false"],
                "caller/phone": ["9000000003"], "caller/relation": ["neighbour"], "caller/isChild": ["true"],
                "child/name": ["पूजा"],
                "child/age": ["about 8"], "child/sex": ["Girl"], "child/district": ["हरिद्वार"],
                "child/birthDate": ["2017-01-01"],
                "reasons": ["Violence", "Sexual abuse"], "actionTaken": ["rescued"], "callSummary": ["text"],
                "pinCode": ["249401"],
                "vulnerableGroups": ["HIV", "Orphan"], "incident/firNo": ["0213"],
                "updates/at": ["2025-07-20T21:16:10+05:30"],
                "updates/status": ["open"], "updates/action": ["transferred"], "updates/to": ["112"],
                "updates/theirId": ["UK-112"],
            ],
            seed: 3
        )
        let calls = (0..<Self.records).map { _ in Self.nested(generator.next()) }
        try check("in.childline-1098", JSONValue.object([.init(name: "calls", value: .array(calls))]).text)
    }

    @Test func whatBecomesOfAnyEmergencyEventKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "EventId": ["UK-112-1", "UK-112-2"], "ParentEventId": ["UK-112-0"], "Version": ["1", "2"],
                "CreatedAt": ["1753026340000", "2025-07-20 21:15:40"], "UpdatedAt": ["2025-07-20 22:06:00"],
                "DispatchedAt": ["1753026400000"], "ClosedAt": ["2025-07-20 22:05:00"], "Channel": ["SOS", "VOICE"],
                "CallerNumber": ["9000000003"], "CallerName": ["SUNITA"], "Lat": ["29.9457"], "Lon": ["78.1642"],
                "Accuracy": ["30", "near"], "Address": ["HOUSE 12"], "District": ["HARIDWAR"], "State": ["UTTARAKHAND"],
                "EventType": ["CHILD IN DISTRESS", "CHILD ABUSE", "FIRE"], "SubType": ["SEXUAL ASSAULT", "BEATING"],
                "Priority": ["1", "2", "LOW"], "Status": ["CLOSED"], "VictimName": ["POOJA"], "VictimAge": ["8", "34"],
                "VictimGender": ["Girl"], "AtrText": ["TEXT"], "ClosureReason": ["RESOLVED"],
                "TransferredTo": ["1098", "Police"], "TransferredFrom": ["1098/UK/2025/1"],
            ],
            seed: 6
        )
        var xml = "<Events>"
        for _ in 0..<Self.records {
            xml +=
                "<Event>\(generator.next().map { "<\($0.name)>\(Self.escaped($0.value))</\($0.name)>" }.joined())</Event>\n"
        }
        try check("in.erss-112", xml + "</Events>")
    }

    @Test func whatBecomesOfAnyCallToTheWomensHelplineKeepsToItsSchema() throws {
        let fields: KeyValuePairs<String, [String]> = [
            "Call No": ["181/1", "181/2"], "Case ID": ["WHL-1"], "Call Date": ["20/07/2025", "20-07-2025 21:14"],
            "Call Time": ["21:14", "09:14 PM"], "Call Type": ["Genuine", "Emergency", "Blank"],
            "Caller Type": ["Mother", "Self"], "Caller Phone": ["9000000003"], "Victim Name": ["POOJA उर्फ गुड्डी"],
            "Victim Age": ["15", "about 9", "34"], "Minor": ["Y", "नहीं"], "Incident Date": ["19/07/2025"],
            "Incident Type": ["Child marriage", "Rape; Beating", "Dowry"], "Perpetrator Relation": ["Father", "पति"],
            "District": ["HARIDWAR"], "State": ["Uttarakhand"], "Police Station": ["JWALAPUR"], "Address": ["HOUSE 12"],
            "Referral": ["1098", "Police; Legal"], "Referral ID": ["1098/UK/1"], "Received From": ["112"],
            "Received From ID": ["UK-112-1"], "FIR No": ["0213"], "Sections": ["POCSO 6, BNS 65"],
            "Status": ["Open", "Closed"], "Remarks": ["TEXT"],
        ]
        try check("in.women-helpline-181", Self.table(fields, seed: 7))
    }

    @Test func whatBecomesOfAnyCitizensReportKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "id": ["88123", "88101"], "type": ["missing", "sighted", "गुमशुदा"],
                "status": ["missing", "found", "closed"],
                "name": ["राजू उर्फ Rajesh"], "alias": ["RAJU"], "age": ["8-10", "about 8"], "gender": ["Boy", "Girl"],
                "height": ["3'11\"", "119 cm"], "weight": ["24"], "identificationMarks": ["mole"],
                "facialAttributes": ["round"],
                "clothes": ["blue"], "description": ["text", "दुष्कर्म"], "familyDetails": ["text"],
                "fatherName": ["Late Mohan"],
                "place": ["रेलवे स्टेशन, हरिद्वार"], "district": ["हरिद्वार"], "state": ["उत्तराखंड"], "seenOn": ["15-07-2025"],
                "missingOn": ["2025-07-12T18:30"], "reportedOn": ["13-07-2025 09:40"], "updatedOn": ["2025-07-15"],
                "reporter/mobile": ["+91 90000 00001"], "reporter/name": ["Harish"], "reporter/idProof": ["XYZ"],
            ],
            seed: 4
        )
        let reports = (0..<Self.records).map { _ in Self.nested(generator.next()) }
        try check("in.khoya-paya", JSONValue.array(reports).text)
    }

    @Test func whatBecomesOfAnyChildOnTheWayToAdoptionKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "childId": ["C/1", "C/2"], "childName": ["Asha"], "gender": ["Girl"], "dateOfBirth": ["2024-11-17"],
                "ageAtAdmission": ["4 months (approx.)", "about 3 years"], "category": ["Abandoned", "Orphan"],
                "saaId": ["UK-SAA-07"], "saaDistrict": ["देहरादून"], "saaState": ["उत्तराखंड"],
                "admissionDate": ["2025-03-02"],
                "productionDate": ["03/03/2025"], "medicalExamDate": ["2025-03-03"], "lfaCertificateNo": ["LFA/1"],
                "lfaDate": ["2025-04-20"], "stage": ["Reserved", "Order issued"], "stageDate": ["2025-05-02"],
                "immediatePlacement": ["Yes"], "specialNeed": ["No"], "siblingGroup": ["SG-12"],
                "papRef": ["PAP-90817"],
                "reservationDate": ["2025-05-02T10:00"], "preAdoptionFosterCareFrom": ["20/05/2025"],
                "orderNo": ["DM/1"], "orderDate": ["2025-07-01"], "orderAuthority": ["DM"], "pap/name": ["Anil"],
            ],
            seed: 5
        )
        let children = (0..<Self.records).map { _ in Self.nested(generator.next()) }
        try check("in.carings", JSONValue.array(children).text)
    }

    @Test func whatBecomesOfAnyCallInVietNamKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "so": ["1/BC", "2/BC"], "ngay": ["12/06/2018", "10/08/2025"], "thoiGian": ["15 giờ 27", "8:30"],
                "nguonNhan": ["điện thoại"], "loaiCuocGoi": ["Can thiệp", "Khẩn cấp", "Im lặng", "Tư vấn"],
                "hoTen": ["Lê Thị An"], "ngaySinh": ["05/09/2009"], "ngaySinhHoacTuoi": ["khoảng 10 tuổi", "2009"],
                "uocLuongTuoi": ["khoảng 10"], "gioiTinh": ["Nữ", "Không biết"],
                "diaDiem": ["xã Đại Đồng, huyện Thạch Thất, Hà Nội", "số 5, phường Đông Ngạc, Hà Nội"],
                "maTinh": ["01", "15"], "loaiVu": ["bạo lực", "xâm hại tình dục; bỏ rơi", "khác"],
                "khanCap": ["có", "không"], "tinhTrang": ["text"], "hoTenCha": ["Lê Văn Ba"], "ghiChu": ["text"],
                "nguoiCungCap/hoTen": ["Phạm Văn Giang"], "nguoiCungCap/soDienThoai": ["0912345678"],
                "quanHe": ["hàng xóm"], "maHoSo": ["HS-1"], "mucDoNguyCo": ["cao"], "capNhat": ["13/06/2018 09:00"],
                "soDinhDanh": ["001309000001"], "noiDungTuVan": ["tâm lý"],
            ],
            seed: 11
        )
        let calls = (0..<Self.records).map { _ in Self.nested(generator.next()) }
        try check("vn.hotline-111", JSONValue.object([.init(name: "danhSach", value: .array(calls))]).text)
    }

    @Test func whatBecomesOfAnyFigureOfTheProgrammeKeepsToItsSchema() throws {
        let fields: KeyValuePairs<String, [String]> = [
            "Chỉ tiêu": ["Tổng số trẻ em", "Số vụ xâm hại trẻ em"], "Quận/Huyện": ["Bắc Từ Liêm", "Ba Vì"],
            "Kỳ": ["Quý I/2017", "2016-2020", "6 tháng đầu năm 2018"], "Thực hiện": ["58.735", "99,4%"],
            "Mục tiêu": ["≥ 98%", "giảm", "dưới 5,5"], "Giá trị gốc": ["90"], "Tổng số trẻ em": ["58.735"],
            "Số trẻ em có hoàn cảnh đặc biệt": ["411"], "Tỷ lệ (%)": ["0,7"], "Được trợ giúp": ["408"],
            "Dự án": ["Dự án 1"], "Cấp ban hành": ["thành phố"], "Ghi chú": ["text"],
        ]
        try check("vn.programme-267", Self.table(fields, seed: 12))
    }

    @Test func whatBecomesOfAnyReturnKeepsToItsSchema() throws {
        let fields: KeyValuePairs<String, [String]> = [
            "proforma": ["CWC", "SJPU", "DCPU", "SAA", "CCI"], "state": ["Uttarakhand"], "district": ["Dehradun"],
            "unitName": ["CWC Dehradun"], "period": ["Jul-2025", "2025-26 Q2", "2025-26"], "reportDate": ["05-08-2025"],
            "a1Boys0to6": ["4", "NIL", "1,00,000"], "a1Total": ["6", "<5"], "b5TrackChild": ["12", "शून्य"],
            "f3": ["2"], "g1Girls": ["1"],
        ]
        try check("in.cps-mis", Self.table(fields, seed: 4))
    }

    @Test func whatBecomesOfAnyEntryOfTheRegisterKeepsToItsSchema() throws {
        let fields: KeyValuePairs<String, [String]> = [
            "institutionCode": ["CCI-1", "CCI-2"], "institutionName": ["Example home"],
            "institutionType": ["Children's Home", "SAA"], "state": ["Uttarakhand"], "district": ["Dehradun"],
            "lgdCode": ["49"], "address": ["House 12"], "latitude": ["30.3165"], "longitude": ["78.0322"],
            "capacity": ["50"], "occupancy": ["37"], "asOn": ["31-07-2025"], "registrationNo": ["UK/JJ41/2019/042"],
            "registered": ["Yes"], "status": ["Functional"], "serves": ["Boys"], "ageFrom": ["6"], "ageTo": ["18"],
            "specialisation": ["Divyang", "HIV"], "management": ["NGO"], "phone": ["9000000005"],
            "inCharge": ["SUNITA"], "remarks": ["Roof repaired"],
        ]
        try check("in.cps-mis", Self.table(fields, seed: 5))
    }

    /// Random rows of a CSV table, every cell in quotes.
    private static func table(_ fields: KeyValuePairs<String, [String]>, seed: UInt64) -> String {
        var generator = FeedGenerator(fields, seed: seed)
        let names = fields.map(\.key)
        var csv = names.joined(separator: ",") + "\n"
        for _ in 0..<records {
            let row = generator.next()
            let cells = names.map { name in row.first { $0.name == name }?.value ?? "" }
            csv += cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
        }
        return csv
    }

    @Test func whatBecomesOfAnyPortalRecordKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "caseId": ["MV/1", "MV/2"], "openedOn": ["15-07-2025 15:40", "15-07-2025"], "formNo": ["17"],
                "status": ["OPEN", "CLOSED"], "riskLevel": ["HIGH"], "classification": ["CNCP", "CCL"],
                "authority/type": ["CWC"], "authority/name": ["CWC HARIDWAR"], "authority/district": ["हरिद्वार"],
                "child/name": ["पूजा"], "child/sex": ["F"], "child/age": ["8", "about 2"],
                "child/dateOfBirth": ["05-03-2016"],
                "child/vulnerabilities": ["POCSO", "ORPHAN;HIV"], "child/fatherName": ["LATE MOHAN"],
                "child/address": ["HOUSE 12"],
                "child/guardianContactNo": ["9000000003"], "place/district": ["हरिद्वार"], "place/village": ["SHYAMPUR"],
                "foundOn": ["14-07-2025"], "childProducedDate": ["15-07-2025 16:30"], "fir/number": ["0213"],
                "fir/sections": ["POCSO 6, BNS 65", "JJ 75"], "adoption/producedOn": ["15-07-2025"],
                "deathOn": ["19-07-2025"],
                "producedBy/name": ["ANIL"], "transferredTo/name": ["CWC KHURDA"], "circumstances": ["TEXT"],
                "orders/orderId": ["O/1"], "orders/orderDate": ["16-07-2025"], "orders/formNo": ["18", "44"],
                "orders/sections": ["POCSO 33"], "placements/placementId": ["P/1"],
                "placements/fromDate": ["15-07-2025"],
                "placements/placementType": ["CH"], "placements/reason": ["CWC ORDER"],
                "placements/endReason": ["DEATH"],
            ],
            seed: 4
        )
        let records = (0..<Self.records).map { _ in Self.nested(generator.next()) }
        try check("in.mission-vatsalya", JSONValue.object([.init(name: "records", value: .array(records))]).text)
    }

    private func check(_ feed: String, _ delivery: String) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let output = FixtureRun(adapter: adapter).translate(Array(delivery.utf8))
        #expect(output.fates.count == Self.records)
        #expect(output.whole.count > Self.records / 10)
        for view in [Sensitivity.open, .restricted, .secret] {
            let validators = adapter.description.emits.map { schema in
                (schema.eventType, view == .secret ? SchemaValidator(schema) : SchemaValidator(schema, view: view))
            }
            for event in output.events[view] ?? [] {
                let validator = try #require(validators.first { event["type"] == .string($0.0) }).1
                let data = try #require(event["data"])
                #expect(validator.violations(of: data).map { "\($0)" } == [])
            }
        }
        // Numbers of the scanner's own tests, which the generator mixes in.
        #expect(!output.whole.contains { $0.text.contains("2341 2341 2346") })
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    /// What is a list of objects.
    private static let innerLists: Set = ["updates", "orders", "placements"]

    /// An object of flat fields with one slash at most; `updates/…` are the members of one update.
    private static func nested(_ fields: [(name: String, value: String)]) -> JSONValue {
        var members: [JSONValue.Member] = []
        var inner: [(name: String, members: [JSONValue.Member])] = []
        for field in fields {
            let parts = field.name.split(separator: "/").map(String.init)
            let value = JSONValue.string(field.value)
            guard parts.count == 2 else {
                members.append(.init(name: field.name, value: field.name == "reasons" ? [value, value] : value))
                continue
            }
            let index = inner.firstIndex { $0.name == parts[0] } ?? inner.count
            if index == inner.count { inner.append((parts[0], [])) }
            inner[index].members.append(.init(name: parts[1], value: value))
        }
        for (name, fields) in inner {
            members.append(.init(name: name, value: innerLists.contains(name) ? [.object(fields)] : .object(fields)))
        }
        return .object(members)
    }
}
