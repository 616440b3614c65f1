extension VocabularyWords {
    /// Chinese, Japanese and Korean.
    static let eastAsian = """
        child: 儿童, 孩子, 兒童, 児童, 子ども, 아동, 실종자
        father: 父亲, 父, 부
        mother: 母亲, 母, 모
        guardian: 监护人, 監護人, 保護者, 보호자
        reporter: 报案人, 報案人, 通報者, 신고자
        perpetrator: 嫌疑人
        worker: 社工, 负责人, 담당자
        name: 姓名, 名前, 氏名, 이름, 성명
        given: 名
        family: 姓
        sex: 性别, 性別, 성별
        age: 年龄, 年齡, 年齢, 나이, 연령
        birth date: 出生日期, 生年月日, 생년월일
        birth place: 出生地
        nationality: 国籍
        nationalID: 身份证号, 身份證字號
        phone: 电话, 電話, 연락처, 전화번호
        address: 地址, 住址, 住所, 주소
        home: 居住地
        place: 地点, 地點, 場所, 장소
        locality: 市, 村
        block: 区, 區
        district: 县, 縣
        state: 省
        date: 日期, 日付, 날짜
        time: 时间, 時間, 시간
        missing: 失踪, 走失, 行方不明, 실종
        lastSeen: 最后一次, 最後に見た
        report: 报案, 報案, 通報, 신고
        register: 登记, 登錄, 登録, 등록
        update: 更新
        found: 找到, 发现
        incident: 事件, 사건
        start: 开始
        end: 结束
        close: 结案
        caseFile: 案件, 案号, 사건번호
        id: 编号, 編號, 番号, 번호
        number: 号
        sequence: 序号
        type: 类型, 類型, 種類, 유형
        category: 类别
        reason: 原因
        relation: 关系, 關係, 続柄, 관계
        status: 状态, 狀態, 상태
        result: 结果
        risk: 风险
        narrative: 备注, 備註, 描述, 概要, 비고
        height: 身高, 身長, 키, 신장
        weight: 体重, 體重, 체중
        hair: 头发, 髪
        eyes: 眼睛
        complexion: 肤色
        marks: 特征, 特徴, 특징
        clothing: 衣着, 服装, 복장
        photo: 照片, 写真, 사진
        ethnicity: 民族
        station police: 派出所, 警察署
        institution: 机构, 施設, 시설
        authority: 机关
        concern: 虐待, 虐待類型, 학대유형
        action: 处理, 対応
        referral: 转介
        service: 服务
        contact: 来电
        channel: 渠道
        source: 来源
        urgency: 紧急
        """
}
