package io.communique.mention.time;

/** The classes of words that the mechanism itself asks for; patterns may name more of them. */
enum WordClass {
    MONTH("month"), WEEKDAY("weekday"), WEEKDAY_SHORT("time-weekday-short"), WEEKDAYS("time-weekdays"),
    DAY("time-day"), DAY_SUFFIX("time-day-suffix"), ORDINAL("time-ordinal"), NUMBER("time-number"),
    NUMBER_AND("time-number-and"), UNIT("time-unit"), NEXT("time-next"), RELATIVE_DAY("time-relative-day"),
    SEASON("time-season"), QUARTER_MARK("time-quarter-mark"), HOLIDAY("time-holiday"), PORTION("time-portion"),
    DAY_PART("time-day-part"), ARTICLE("time-article"), FROM("time-from"), TO("time-to"), BETWEEN("time-between"),
    AND("time-and"), OR("time-or"), SINCE("time-since"), UNTIL("time-until"), BEFORE("time-before"),
    AFTER("time-after"), EXCEPT("time-except"), CLOSED("time-closed"), INCLUSIVE("time-inclusive"), AT("time-at"), ON("time-on"),
    HOUR("time-hour"), MINUTE("time-minute"), AM("time-am"), PM("time-pm"), CLOCK("time-clock"), HOUR_AT("time-hour-at"),
    HALF_BEFORE("time-half-before"), FRACTION_AFTER("time-fraction-after"), ZONE("time-zone"), NOT_BEFORE("time-not-before"),
    NOT_AFTER("time-not-after"), DURATION("time-duration"), SINCE_BEHIND("time-since-behind"),
    THROUGH("time-through"), SHORT_TO("time-to-before"), WEEKDAY_PART("time-weekday-part"),
    FOR_HOUR("time-for-hour"), TOWARD("time-toward");

    private final String key;

    WordClass(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
