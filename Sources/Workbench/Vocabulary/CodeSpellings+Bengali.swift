extension CodeSpellings {
    /// Bengali.
    static let bengali = """
        male: ছেলে, পুরুষ, পুরুষঃ
        female: মেয়ে, মহিলা, মহিলাঃ
        unknown: অজানা
        other: অন্যান্য
        missing: নিখোঁজ, হারিয়েছে
        found: পাওয়া গেছে, উদ্ধার
        closed: বন্ধ, সমাপ্ত
        open: চলমান
        lost: হারানো
        abduction: অপহরণ
        parent: মা, বাবা, অভিভাবক
        relative: স্বজন, দাদা, নানী
        neighbour: প্রতিবেশী
        teacher: শিক্ষক
        police: পুলিশ
        ngo: স্বেচ্ছাসেবী সংগঠন
        child: স্বয়ং
        low: কম
        medium: মাঝারি
        high: উচ্চ
        emergency: আপদকালীন
        information: তথ্য
        counselling: পরামর্শ
        silent: নীরব
        rescued: উদ্ধার
        PHYSICAL_ABUSE: শারীরিক নির্যাতন
        CHILD_LABOUR: শিশু শ্রম
        CHILD_MARRIAGE: বাল্যবিবাহ
        transgender: তৃতীয় লিঙ্গ
        believedDead: মৃত
        """
}
