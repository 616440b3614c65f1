extension VocabularyWords {
    /// Arabic, and words of Persian.
    static let arabic = """
        : لل, من, في, عن, بيانات, معلومات
        child: الطفل, طفل, القاصر, الضحية, كودك
        father: الأب, اسم الأب
        mother: الأم, اسم الأم
        guardian: ولي الأمر, الوصي
        reporter: المبلغ, مقدم البلاغ
        perpetrator: الجاني, المشتبه به
        caller: المتصل
        worker: موظف, الموظف المسؤول
        name: الاسم, اسم, اسم الطفل
        name full: الاسم الكامل, الاسم الثلاثي
        given: الاسم الأول
        family: اللقب, اسم العائلة
        alias: الكنية, اسم الشهرة
        sex: الجنس, النوع الاجتماعي
        age: العمر, السن
        birth date: تاريخ الميلاد
        birth place: مكان الميلاد
        nationality: الجنسية
        religion: الديانة
        education: المستوى الدراسي, التعليم
        nationalID: رقم الهوية, الرقم القومي, رقم قومي
        disability: الإعاقة
        phone: الهاتف, رقم الهاتف, جوال
        address: العنوان
        home: السكن, مكان الإقامة
        place: المكان, مكان
        locality: المدينة, القرية, الحي
        district: المحافظة, المديرية, القضاء
        state: الولاية, الإقليم
        country: الدولة, البلد
        date: التاريخ, تاريخ
        time: الوقت, الساعة
        year: السنة
        month: الشهر
        missing: المفقود, فقدان, الاختفاء
        lastSeen: آخر مشاهدة, آخر مرة
        report: البلاغ, بلاغ, التبليغ
        register: التسجيل, تسجيل
        update: التحديث, آخر تحديث
        found: العثور
        incident: الحادث, الحادثة, الواقعة
        start: البدء, البداية
        end: الانتهاء, النهاية
        close: الإغلاق
        caseFile: القضية, الحالة ملف, رقم القضية
        id: رقم المرجع, المعرف, معرف
        number: الرقم, رقم
        sequence: م, التسلسل
        type: نوع, النوع
        category: الفئة, التصنيف
        reason: السبب
        relation: صلة القرابة, العلاقة
        status: الحالة, حالة
        result: النتيجة
        risk: مستوى الخطر, الخطورة
        narrative: الوصف, الملاحظات, ملاحظات, التفاصيل
        height: الطول
        weight: الوزن
        build: البنية
        hair: لون الشعر, الشعر
        eyes: لون العينين, العينان
        complexion: لون البشرة
        marks: العلامات المميزة, علامات فارقة
        clothing: الملابس
        photo: صورة, الصورة
        ethnicity: العرق, القبيلة
        station police: مركز الشرطة, قسم الشرطة
        institution: المؤسسة, دار الرعاية
        authority: الجهة, السلطة, المحكمة
        concern: نوع العنف, نوع الإساءة, الإساءة, العنف
        action: الإجراء, الإجراءات المتخذة
        referral: الإحالة, محال إلى
        service: الخدمة, الخدمات
        contact: المكالمة, مكالمة
        channel: وسيلة التواصل
        source: المصدر
        verified: مؤكد
        urgency: الأولوية
        """
}
