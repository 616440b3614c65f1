extension CodeSpellings {
    /// Arabic.
    static let arabic = """
        male: ذكر
        female: أنثى
        unknown: غير معروف
        other: أخرى
        missing: مفقود
        found: عثر عليه
        believedDead: متوفى
        closed: مغلق
        open: مفتوح, قيد المعالجة
        transferred: تم التحويل
        runaway: هروب
        lost: تائه
        abduction: اختطاف
        parent: أم, أب, والد, والدة
        relative: عم, خال, جد, جدة, قريب
        neighbour: جار
        teacher: معلم, مدرسة
        healthWorker: طبيب, مستشفى
        police: شرطة
        ngo: منظمة
        citizen: مواطن
        official: أخصائي اجتماعي
        anonymous: مجهول
        child: الطفل
        low: منخفض
        medium: متوسط
        high: مرتفع, عالي
        PHYSICAL_ABUSE: إيذاء جسدي, عنف جسدي
        EMOTIONAL_ABUSE: إيذاء نفسي, عنف نفسي
        NEGLECT: إهمال
        POCSO_VICTIM: إيذاء جنسي, عنف جنسي
        CHILD_LABOUR: عمالة الأطفال
        TRAFFICKING: الاتجار
        CHILD_MARRIAGE: زواج مبكر, زواج القاصرات
        phone: هاتف
        web: إنترنت
        inPerson: حضوريا
        rescued: إنقاذ
        """
}
