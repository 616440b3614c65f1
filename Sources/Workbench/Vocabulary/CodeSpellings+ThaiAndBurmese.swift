extension CodeSpellings {
    /// Thai and Burmese.
    static let thaiAndBurmese = """
        male: ชาย
        female: หญิง
        unknown: ไม่ทราบ
        other: อื่นๆ
        missing: สูญหาย
        found: พบแล้ว
        believedDead: เสียชีวิต
        closed: ปิด
        open: กำลังดำเนินการ
        transferred: ส่งต่อ
        abduction: ลักพาตัว
        parent: มารดา, บิดา
        relative: ญาติ
        neighbour: เพื่อนบ้าน
        teacher: ครู
        healthWorker: แพทย์
        police: ตำรวจ
        citizen: พลเมือง
        anonymous: ไม่ประสงค์ออกนาม
        child: เด็ก
        low: ต่ำ
        medium: ปานกลาง
        high: สูง
        phone: โทรศัพท์
        """
}
