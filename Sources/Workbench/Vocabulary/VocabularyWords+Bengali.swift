extension VocabularyWords {
    /// Bengali.
    static let bengali = """
        child: শিশু, বাচ্চা, শিশুর, ভিকটিম, ভিকটিমের
        father: পিতা, পিতার, বাবার
        mother: মাতা, মাতার, মায়ের
        guardian: পালক, অভিভাবক, অভিভাবকের
        reporter: আবেদনকারী, সংবাদদাতা, সংবাদদাতার, অভিযোগকারী, অভিযোগকারীর
        caller: কলকারী, ফোনকারী
        worker: পরামর্শক, কর্মকর্তা
        perpetrator: অভিযুক্ত, অভিযুক্তের
        alias: ডাকনাম
        full name: নাম
        sex: লিঙ্গ
        age: বয়স, বয়সঃ
        birth date: জন্ম তারিখ, জন্মতারিখ
        language: ভাষা
        nationalID: জাতীয় পরিচয়পত্র, জন্ম নিবন্ধন, রেজিস্ট্রেশন জন্ম
        height: উচ্চতা, উচ্চতাঃ
        weight: ওজন, ওজনঃ
        complexion: গায়ের রং
        hair: চুল
        eyes: চোখ
        marks: চিহ্ন
        clothing: পোশাক, পোষাক
        place: স্থান, স্থানঃ
        address: ঠিকানা, ঠিকানাঃ
        district: জেলা, জেলাঃ
        state: বিভাগ, বিভাগঃ
        country: দেশ
        locality: কলোনি, গ্রাম, পৌরসভা
        block: প্রখণ্ড, উপজেলা, স্থানীয় সরকার
        station police: কোতোয়ালি, থানা, থানার নাম
        date: তারিখ, তারিখঃ
        time: সময়
        missing: নিখোঁজ, নিখোঁজের, হারানোর, হারিয়ে
        report: খবর, প্রতিবেদন, অভিযোগ
        register: দর্জ, নিবন্ধন
        found: প্রাপ্ত, উদ্ধারের
        incident: ঘটনা, ঘটনার
        number: নম্বর, নং, সংখ্যা
        caseFile: মামলা, কেস
        sequence: ক্রমিক, ক্রমিক নং
        type: ধরন, ধরণ
        category: কারণ
        relation: সম্পর্ক, সম্পর্কঃ
        risk: ঝুঁকি, ঝুঁকির মাত্রা
        narrative: বিবরণ, মন্তব্য, বর্ণনা
        status: দশা, অবস্থা
        fir: মামলা নং, জিডি
        channel: মাধ্যম
        action: ব্যবস্থা, গৃহীত ব্যবস্থা
        referral: প্রেরিত, রেফারেল
        transfer: অন্তরিত
        callClass: কলের ধরন
        contact: কল
        concern: উৎপীড়ন, সমস্যার ধরন, সমস্যা, নির্যাতন, নির্যাতনের ধরন, নির্যাতনের ধরণ
        phone: মোবাইল, ফোন, ফোন নম্বর, মোবাইল নম্বর
        : বা, এর
        name: নামঃ
        disability: প্রতিবন্ধিতা
        year: বছর
        month: মাস
        lastSeen: সর্বশেষ দেখা
        update: হালনাগাদ
        start: শুরু
        end: শেষ
        result: ফলাফল
        institution: প্রতিষ্ঠান
        authority: কর্তৃপক্ষ
        service: সেবা
        source: উৎস
        """
}
