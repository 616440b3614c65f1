extension VocabularyWords {
    /// Thai and Burmese.
    static let thaiAndBurmese = """
        child: ကလေး, เด็ก, ผู้เสียหาย
        father: บิดา, พ่อ
        mother: มารดา, แม่
        guardian: ผู้ปกครอง
        reporter: ผู้แจ้ง, ผู้นำส่ง, ผู้รายงาน
        perpetrator: ผู้ต้องสงสัย
        caller: ผู้โทร
        worker: เจ้าหน้าที่
        name: ชื่อ
        name full: ชื่อ นามสกุล, ชื่อ สกุล
        family: นามสกุล
        alias: ชื่อเล่น
        sex: เพศ
        age: อายุ
        birth date: วันเกิด, วันเดือนปีเกิด
        nationality: สัญชาติ
        nationalID: เลขบัตรประชาชน
        disability: ความพิการ
        phone: เบอร์, เบอร์โทรศัพท์, โทรศัพท์, เบอร์โทร
        address: ที่อยู่
        place: สถานที่
        locality: หมู่บ้าน, บ้าน
        block: ตำบล, แขวง
        state: จังหวัด
        district: อำเภอ, เขต
        country: ประเทศ
        date: วันที่, วัน
        time: เวลา
        year: ปี
        month: เดือน
        missing: หายตัว, สูญหาย
        report: แจ้งเหตุ, รับแจ้ง
        register: ลงทะเบียน
        admission: รับเข้า, แรกรับ, เข้ารับ
        discharge: จำหน่าย, ออก
        found: พบ
        incident: เหตุการณ์
        caseFile: วழக்கு, คดี
        id: รหัส, ทะเบียน, เลขทะเบียน
        number: เลขที่, เลข, หมายเลข
        sequence: ลำดับ
        type: ประเภท
        category: หมวด
        reason: สาเหตุ
        relation: ความสัมพันธ์
        status: สถานะ
        result: ผล
        risk: ความเสี่ยง
        narrative: ข้อมูลเพิ่มเติม, รายละเอียด, หมายเหตุ
        height: ส่วนสูง
        weight: น้ำหนัก
        hair: สีผม
        eyes: สีตา
        complexion: สีผิว
        marks: ตำหนิ
        clothing: เสื้อผ้า, การแต่งกาย
        station police: สถานีตำรวจ
        institution: สถานสงเคราะห์
        authority: หน่วยงาน
        concern: ประเภทความรุนแรง
        action: การดำเนินการ
        referral: ส่งต่อ
        service: บริการ
        channel: ช่องทาง
        source: แหล่งที่มา
        urgency: ความเร่งด่วน
        """
}
