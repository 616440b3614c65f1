extension CodeSpellings {
    /// Chinese, Japanese and Korean.
    static let eastAsian = """
        male: 男, 남, 남자
        female: 女, 여, 여자
        unknown: 不明, 미상
        other: 其他, その他, 기타
        missing: 失踪
        found: 已找到
        believedDead: 死亡
        closed: 结案, 종결
        open: 处理中, 진행중
        runaway: 离家出走
        lost: 走失
        abduction: 绑架
        parent: 母亲, 父亲
        relative: 亲属
        neighbour: 邻居
        teacher: 老师
        healthWorker: 医生
        police: 警察, 경찰
        anonymous: 匿名
        child: 本人
        low: 低
        medium: 中
        high: 高
        PHYSICAL_ABUSE: 身体虐待
        NEGLECT: 忽视
        POCSO_VICTIM: 性侵
        """
}
