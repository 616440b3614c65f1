extension VocabularyWords {
    /// Chinese, Japanese and Korean.
    static let eastAsian = """
        child: 兒少, 儿少, 個案, 个案, 本人, 당사자, 아이, 아동명, 幼児, 子, 儿童, 孩子, 兒童, 児童, 子ども, 아동, 실종자
        father: 父親, 父亲, 父, 부
        mother: 母親, 母亲, 母, 모
        guardian: 보호자명, 监护人, 監護人, 保護者, 보호자
        reporter: 通報單位, 通报单位, 通报人, 通告者, 通報人, 相談者, 제보자, 신고인, 报案人, 報案人, 通報者, 신고자
        perpetrator: 施虐者, 加害人, 加害者, 相對人, 嫌疑人
        worker: 主責, 主责, 承辦人, 经办人, 担当, 担当者, 相談員, 社工, 负责人, 담당자
        name: 아동이름, 성함, 児童名, 姓名, 名前, 氏名, 이름, 성명
        alias: 通称, 別名, 별명
        given: 名
        family: 姓
        sex: 성별구분, 性别, 性別, 성별
        age: 年龄, 年齡, 年齢, 나이, 연령
        birth date: 出生日期, 生年月日, 생년월일
        birth place: 出生地
        nationality: 国籍
        nationalID: 身分證字號, 身份證號碼, 身分證, 身份证号, 身份證字號
        phone: 电话, 電話, 연락처, 전화번호
        address: 地址, 住址, 住所, 주소
        home: 居住, 戶籍, 户籍, 居住地
        place: 地点, 地點, 場所, 장소
        locality: 市, 村
        block: 区, 區
        district: 縣市, 县市, 鄉鎮市區, 县, 縣, 市区町村, 市町村, 시군구, 郡
        state: 省, 都道府県, 県, 시도, 광역시도
        date: 日期, 日付, 日, 年月日, 月日, 일, 일자, 일시, 날짜
        time: 时间, 時間, 時刻, 시간
        missing: 행불, 실종일, 실종장소, 발생, 发生, 失踪, 走失, 行方不明, 실종
        lastSeen: 最終目撃, 마지막 목격, 最后一次, 最後に見た
        report: 通告, 受付, 受理, 相談, 접수, 报案, 報案, 通報, 신고
        register: 登记, 登錄, 登録, 등록
        update: 更新
        found: 找到, 发现
        incident: 發生, 发生, 事件, 사건
        start: 开始
        end: 结束
        close: 结案, 終結, 終了, 종결
        caseFile: 事案, 케이스, 事例, 案件, 案号, 사건번호
        id: 案號, 整理番号, 접수번호, 관리번호, 编号, 編號, 番号, 번호
        number: 号, 番
        sequence: 序号
        type: 类型, 類型, 種類, 種別, 종류, 유형
        category: 類別, 类别
        reason: 原因
        relation: 关系, 關係, 続柄, 관계
        status: 處理情形, 处理情形, 狀況, 状况, 状态, 狀態, 상태
        result: 结果
        risk: 风险, 重症度, 緊急度, 위험도
        narrative: 案情, 案情摘要, 摘要, 案情概要, 事由, 内容, 状況, 経緯, 詳細, 経過, 내용, 상세내용, 특이사항, 경위, 备注, 備註, 描述, 概要, 비고
        height: 身高, 身長, 키, 신장
        weight: 체중, 몸무게, 体重, 體重, 체중
        hair: 头发, 髪
        eyes: 眼睛
        complexion: 肤色
        marks: 特征, 特徴, 특징
        clothing: 着衣, 착의, 착의사항, 옷차림, 衣着, 服装, 복장
        photo: 照片, 写真, 사진
        education: 学年, 学歴, 학년
        ethnicity: 民族
        station police: 派出所, 警察署
        institution: 机构, 施設, 시설
        authority: 机关
        concern: 案件類型, 案件类型, 案型, 학대, 학대 유형, 虐待, 虐待類型, 학대유형
        action: 處理, 處遇, 处理情况, 処理, 措置, 조치, 조치사항, 조치내용, 处理, 対応
        referral: 转介
        service: 服务
        contact: 来电
        channel: 渠道, 経路
        source: 来源
        urgency: 紧急
        school: 學校, 学校, 就讀, 就读
        """
}
