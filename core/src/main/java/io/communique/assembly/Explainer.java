package io.communique.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells why the events of a document are what they are. */
final class Explainer {

    private final EventDesk desk;

    Explainer(EventDesk desk) {
        this.desk = desk;
    }

    Explanation explain() {
        EventPlan plan = EventPlan.of(desk);
        List<Explanation.Choice> events = new ArrayList<>();
        plan.weighed().ifPresent(draft -> events.add(choice(draft, plan.whole().isPresent())));
        plan.parts().forEach(part -> events.add(choice(part, true)));
        plan.others().forEach(other -> events.add(choice(other, true)));
        List<Explanation.Candidate> names = plan.candidates().strongest().stream().map(this::candidate).toList();
        List<Explanation.Candidate> dates = plan.dates().stream().map(this::candidate).toList();
        return new Explanation(events, names, dates);
    }

    private Explanation.Choice choice(Draft draft, boolean found) {
        String id = found ? EventIds.of(draft.name().text(), draft.dates()) : "";
        return new Explanation.Choice(id, draft.name().text(), draft.reasons(), draft.score(),
                desk.weights().of("event.threshold"));
    }

    private Explanation.Candidate candidate(NameGroup group) {
        EventName best = group.best();
        Map<String, Double> features = weighed("name.", best.features());
        features.putAll(weighed("group.", group.places()));
        return new Explanation.Candidate(best.text(), best.span().start(), best.span().end(), features, group.score());
    }

    private Explanation.Candidate candidate(Dated dated) {
        return new Explanation.Candidate(dated.span().of(desk.text()), dated.span().start(), dated.span().end(),
                weighed("date.", dated.features()), dated.score(desk.weights()));
    }

    private Map<String, Double> weighed(String group, Set<String> features) {
        Map<String, Double> out = new LinkedHashMap<>();
        features.stream().sorted(Comparator.naturalOrder()).forEach(f -> out.put(f, desk.weights().of(group + f)));
        return out;
    }
}
