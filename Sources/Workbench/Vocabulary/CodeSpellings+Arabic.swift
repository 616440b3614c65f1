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
        parent: الأم, الأب, أم, أب, والد, والدة
        relative: عم, خال, جد, جدة, قريب
        neighbour: جار, جارة, الجار
        teacher: معلمة, المعلم, المدرسة, معلم, مدرسة
        healthWorker: طبيب, مستشفى
        police: شرطة
        ngo: منظمة
        citizen: مواطن
        official: أخصائي اجتماعي
        anonymous: مجهول
        child: الطفل
        low: منخفض, منخفضة
        medium: متوسط, متوسطة
        high: مرتفع, عالي, عالية, مرتفعة
        PHYSICAL_ABUSE: إيذاء جسدي, عنف جسدي
        EMOTIONAL_ABUSE: إيذاء نفسي, عنف نفسي
        NEGLECT: إهمال, الإهمال
        STREET_SITUATION: أطفال الشوارع, طفل شوارع
        POCSO_VICTIM: إيذاء جنسي, عنف جنسي
        BEGGING: تسول, التسول
        CHILD_LABOUR: عمالة الأطفال, تشغيل الأطفال
        TRAFFICKING: الاتجار
        CHILD_MARRIAGE: زواج الأطفال, زواج القصر, زواج مبكر, زواج القاصرات
        phone: هاتف
        web: إنترنت
        inPerson: حضوريا
        rescued: إنقاذ
        """
}
