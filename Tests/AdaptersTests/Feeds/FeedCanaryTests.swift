import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// A word that stands nowhere else in every restricted and secret field of a record, so that a leak can be seen.
@Suite struct FeedCanaryTests {
    private static let child = """
        <m xmlns="urn:example:trackchild" state="HARYANA"><MissingChild><RecordId>CANARY01</RecordId><FIRNo>CANARY02</FIRNo>\
        <FIRDate>14/07/2025</FIRDate><PS>CANARY03</PS><District code="60">FARIDABAD</District><State code="6">HARYANA</State>\
        <ChildName>CANARY04 @ CANARY05</ChildName><Alias>CANARY06</Alias><FatherName>LATE CANARY07</FatherName>\
        <MotherName>CANARY08</MotherName><GuardianName>CANARY09</GuardianName><ContactNo>9000000099</ContactNo><Sex>M</Sex><Age>9</Age>\
        <DOB>17/11/2015</DOB><LastSeen>12/07/2025 18:30</LastSeen><LastSeenPlace>CANARY10</LastSeenPlace><Build>CANARY11</Build>\
        <Complexion>CANARY12</Complexion><Hair>CANARY13</Hair><Eyes>CANARY14</Eyes><Marks>CANARY15</Marks><Clothing>CANARY16</Clothing>\
        <Belongings>CANARY17</Belongings><Suspects>CANARY18</Suspects><Narrative>CANARY19</Narrative><Address>CANARY20</Address>\
        <Sections>CANARY21</Sections><RiskFactors>CANARY22</RiskFactors><Photo>CANARY23</Photo><Religion>CANARY24</Religion>\
        <Status>MISSING</Status></MissingChild></m>
        """

    private static let list = """
        विभाग का नाम,बच्चे का नाम,पिता का नाम,माता का नाम,अभिभावक का नाम,जन्म तिथि,लिंग,श्रेणी,जिला,विकास खण्ड,ग्राम/वार्ड,थाना,वर्तमान पता,मोबाइल नम्बर,आधार संख्या,जाति,यूडीआईडी,दिव्यांगता प्रमाण पत्र,एफ.आई.आर. संख्या,योजना का नाम,टिप्पणी
        CANARY01,CANARY02,CANARY03,CANARY04,CANARY05,17/11/2015,पु,CANARY06,हरिद्वार,CANARY07,CANARY08,CANARY09,CANARY10,9000000099,CANARY11,CANARY12,CANARY13,CANARY14,CANARY15,CANARY16,CANARY17
        """

    private static let call = """
        {"export":{"state":"Uttarakhand"},"calls":[{"callId":"CANARY01","startedAt":"2025-07-20T21:14:05+05:30","callClass":"Counselling",\
        "caller":{"phone":"9000000099","name":"CANARY02","relation":"CANARY03"},"language":"CANARY04","reasons":["CANARY05"],\
        "child":{"id":"CANARY06","name":"CANARY07","age":"9","birthDate":"2015-11-17","sex":"Girl","district":"हरिद्वार","village":"CANARY08",\
        "place":"CANARY09","fatherName":"CANARY10","motherName":"CANARY11","address":"CANARY12"},"vulnerableGroups":["CANARY13"],\
        "incident":{"firNo":"CANARY14","sectionsBooked":["CANARY15"],"ioName":"CANARY16","perpetratorRelation":"CANARY17"},\
        "actionTaken":["CANARY18"],"erss112EventId":"CANARY19","incidentId":"CANARY20","callSummary":"CANARY21",\
        "updates":[{"seq":1,"at":"2025-07-20T21:16:10+05:30","theirId":"CANARY22","recordingRef":"CANARY23","note":"CANARY24"}]}]}
        """

    private static let portalCase = """
        {"portal":{"state":"Uttarakhand"},"records":[{"caseId":"CANARY01","caseNo":"CANARY02","openedOn":"15-07-2025","status":"CANARY03",\
        "authority":{"type":"CWC","id":"CANARY04","name":"CANARY05"},"child":{"childId":"CANARY06","name":"CANARY07","sex":"F","age":"9",\
        "dateOfBirth":"17-11-2015","fatherName":"CANARY08","guardianContactNo":"9000000099","address":"CANARY09","vulnerabilities":["CANARY10"]},\
        "place":{"district":"हरिद्वार","village":"CANARY11","landmark":"CANARY12"},"producedBy":{"name":"CANARY13","address":"CANARY14"},\
        "fir":{"number":"CANARY15","sections":["CANARY16"]},"closureReason":"CANARY17","circumstances":"CANARY18","adhaarCardNo":"CANARY19",\
        "allegationByChild":"CANARY20","caseWorker":{"name":"CANARY21"},"trackChildId":"CANARY22","orders":[{"orderId":"CANARY23",\
        "orderType":"CANARY24","orderDate":"15-07-2025","sections":["CANARY25"],"remarks":"CANARY26","carer":{"type":"KIN","name":"CANARY27",\
        "address":"CANARY28"},"institution":{"name":"CANARY29"}}],"placements":[{"placementId":"CANARY30","fromDate":"15-07-2025",\
        "reason":"CANARY31","endReason":"CANARY32","institution":{"id":"CANARY33","address":"CANARY34"},"orderId":"CANARY35"}]},\
        {"institutionId":"CANARY36","institutionType":"CH","institutionName":"CANARY37","registrationNo":"CANARY38","specialisations":"CANARY39",\
        "place":{"district":"हरिद्वार","address":"CANARY40"},"inCharge":{"name":"CANARY41"},"remarks":"CANARY42","runBy":"CANARY43"}]}
        """

    private static let report = """
        {"reports":[{"id":"CANARY01","type":"missing","name":"CANARY02","alias":"CANARY03","age":"9","gender":"Girl","height":"3'11\\"",\
        "complexion":"CANARY04","build":"CANARY05","hair":"CANARY06","eyes":"CANARY07","identificationMarks":"CANARY08",\
        "facialAttributes":"CANARY09","physicalAttributes":"CANARY10","clothes":"CANARY11","description":"CANARY12",\
        "familyDetails":"CANARY13","fatherName":"CANARY14","motherName":"CANARY15","guardianName":"CANARY16","place":"CANARY17",\
        "missingOn":"12-07-2025","reportedOn":"13-07-2025","status":"CANARY18","photo":"CANARY19",\
        "reporter":{"name":"CANARY20","mobile":"9000000099","email":"CANARY21","idProof":"CANARY22"}}]}
        """

    private static let adoption = """
        {"children":[{"childId":"CANARY01","childName":"CANARY02","gender":"Girl","dateOfBirth":"2015-11-17","category":"CANARY03",\
        "saaId":"CANARY04","saaName":"CANARY05","saaDistrict":"हरिद्वार","saaState":"Uttarakhand","admissionDate":"2025-03-02",\
        "lfaCertificateNo":"CANARY06","stage":"Order issued","stageDate":"2025-07-01","siblingGroup":"CANARY07","papRef":"CANARY08",\
        "preAdoptionFosterCareFrom":"2025-05-20","orderNo":"CANARY09","orderAuthority":"CANARY10","orderDate":"2025-07-01",\
        "photo":"CANARY11","papName":"CANARY12","papPan":"CANARY13","papPassport":"CANARY14","papAnnualIncome":"CANARY15",\
        "pap":{"name":"CANARY16","pan":"CANARY17","address":"CANARY18","unheard":{"of":"CANARY19"}}}]}
        """

    private static let event = """
        <Events state="UTTARAKHAND"><Event id="CANARY01" parent="CANARY02"><Created>1753026340000</Created><Channel>CANARY03</Channel>\
        <CallerNumber>9000000099</CallerNumber><CallerName>CANARY04</CallerName><CallerRelation>CANARY05</CallerRelation>\
        <Address>CANARY06</Address><Landmark>CANARY07</Landmark><PoliceStation>CANARY08</PoliceStation><Type>CANARY09 CHILD</Type>\
        <SubType>CANARY10</SubType><Status>CANARY11</Status><ErvId>CANARY12</ErvId><VictimName>CANARY13</VictimName><Age>9</Age>\
        <Description>CANARY14</Description><AtrText>CANARY15</AtrText><ClosureReason>CANARY16</ClosureReason>\
        <TransferredTo>CANARY17</TransferredTo><TransferredToId>CANARY18</TransferredToId><TransferredFrom>CANARY19</TransferredFrom>\
        <CallRecordingRef>CANARY20</CallRecordingRef><Priority>CANARY21</Priority></Event></Events>
        """

    private static let womensCall = """
        Call No,Case ID,Call Date,Call Type,Caller Type,Caller Name,Caller Phone,Victim Name,Victim Age,Incident Type,Perpetrator Relation,Address,District,State,Police Station,OSC ID,Referral,Referral ID,Received From,Received From ID,FIR No,Sections,Status,Remarks,Aadhaar
        CANARY01,CANARY02,20/07/2025,CANARY03,CANARY04,CANARY05,9000000099,CANARY06,9,CANARY07,CANARY08,CANARY09,HARIDWAR,UTTARAKHAND,CANARY10,CANARY11,CANARY12,CANARY13,CANARY14,CANARY15,CANARY16,CANARY17,CANARY18,CANARY19,CANARY20
        """

    private static let vietnameseCall = """
        {"so":"CANARY01","ngay":"12/06/2018","thoiGian":"15 giờ 27","nguonNhan":"CANARY02","loaiVu":"CANARY03","hoTen":"CANARY04",\
        "ngaySinh":"17/11/2015","gioiTinh":"Nữ","diaDiem":"CANARY05, số 12, CANARY06, Hà Nội","tinhTrang":"CANARY07",\
        "phongDoan":"CANARY08","hoTenCha":"CANARY09","hoTenMe":"CANARY10","nguoiChamSoc":"CANARY11","hoanCanh":"CANARY12",\
        "hanhDong":"CANARY13","nguoiCungCap":{"hoTen":"CANARY14","soDienThoai":"0912345678","diaChi":"CANARY15","quanHe":"CANARY16"},\
        "ghiChu":"CANARY17","maHoSo":"CANARY18","soDinhDanh":"CANARY19","trangThai":"CANARY20"}
        """

    @Test(arguments: [
        ("in.trackchild", child), ("in.uttarakhand-src", list), ("in.childline-1098", call),
        ("in.mission-vatsalya", portalCase), ("in.khoya-paya", report), ("in.carings", adoption),
        ("in.erss-112", event), ("in.women-helpline-181", womensCall),
        ("vn.hotline-111", vietnameseCall),
    ])
    func nothingRestrictedOrSecretShowsInTheOpenView(_ feed: String, _ delivery: String) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let output = FixtureRun(adapter: adapter).translate(Array(delivery.utf8))
        #expect(output.rejections == [])
        let open = (output.events[.open] ?? []).map(\.text).joined()
        let whole = output.whole.map(\.text).joined()
        #expect(!open.isEmpty)
        // A feed without birth dates has none to hide.
        for secret in ["CANARY", "9000000099", "2015-11-17"] where delivery.contains(secret) {
            #expect(whole.contains(secret))
            #expect(!open.contains(secret), "\(secret)")
        }
    }

    @Test(arguments: [
        ("in.trackchild", child, ["CANARY18", "CANARY19", "CANARY20", "CANARY23", "CANARY24"]),
        (
            "in.uttarakhand-src", list,
            ["CANARY06", "CANARY10", "CANARY11", "CANARY12", "CANARY13", "CANARY14", "CANARY17"]
        ),
        (
            "in.mission-vatsalya", portalCase,
            [
                "CANARY09", "CANARY10", "CANARY14", "CANARY17", "CANARY18", "CANARY19", "CANARY20", "CANARY26",
                "CANARY28",
                "CANARY31", "CANARY32", "CANARY34", "CANARY39", "CANARY40", "CANARY42",
            ]
        ),
        ("in.childline-1098", call, ["CANARY05", "CANARY12", "CANARY13", "CANARY16", "CANARY21", "CANARY24"]),
        (
            "in.erss-112", event,
            ["CANARY06", "CANARY09", "CANARY10", "CANARY12", "CANARY14", "CANARY15", "CANARY16", "CANARY21"]
        ),
        ("in.women-helpline-181", womensCall, ["CANARY07", "CANARY09", "CANARY11", "CANARY19", "CANARY20"]),
        (
            "vn.hotline-111", vietnameseCall,
            [
                "CANARY03", "CANARY05", "CANARY06", "CANARY07", "CANARY08", "CANARY12", "CANARY13", "CANARY15",
                "CANARY17",
                "CANARY19",
            ]
        ),
        ("in.carings", adoption, (11...19).map { "CANARY\($0)" }),
        ("in.khoya-paya", report, ["CANARY12", "CANARY13", "CANARY19", "CANARY21", "CANARY22"]),
    ])
    func nothingSecretShowsInTheRestrictedView(_ feed: String, _ delivery: String, _ secrets: [String]) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let restricted = FixtureRun(adapter: adapter).translate(Array(delivery.utf8)).events[.restricted] ?? []
        let text = restricted.map(\.text).joined()
        #expect(text.contains("CANARY"))
        for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
    }
}
