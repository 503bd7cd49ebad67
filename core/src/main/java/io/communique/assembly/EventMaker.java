package io.communique.assembly;

import io.communique.model.Event;
import io.communique.model.WebLink;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what the document announces. */
final class EventMaker {

    List<Event> make(Desk desk, Frame frame, List<WebLink> links) {
        EventDesk own = EventDesk.of(desk, frame);
        EventPlan plan = EventPlan.of(own);
        EventBuilder builder = new EventBuilder(own, links);
        List<Event> out = new ArrayList<>();
        List<Span> parts = plan.parts().stream().flatMap(p -> p.scope().stream()).toList();
        plan.whole().ifPresent(whole -> {
            Event event = builder.build(whole, Optional.empty(), parts,
                    new Contradictions(own).warn(whole, plan.dates(), plan.parts()));
            out.add(event);
            plan.parts().forEach(part -> out.add(builder.build(part, Optional.of(event), List.of(), false)));
        });
        plan.others().forEach(other -> out.add(builder.build(other, Optional.empty(), List.of(), false)));
        return out;
    }
}
