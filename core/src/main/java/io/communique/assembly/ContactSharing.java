package io.communique.assembly;

import io.communique.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shares the numbers and addresses of one group out among its names: a mail address with a name in it goes to that
 * name; numbers go to the name before them, or after them where the group opens with a number and ends with a name; as
 * many numbers as names side by side go in order.
 */
final class ContactSharing {
    private final Desk desk;
    private final List<ContactItem> group;
    private final Map<ContactItem, ContactDraft> drafts = new LinkedHashMap<>();
    private final List<ContactDraft> desks = new ArrayList<>();
    private final Span hull;
    private final boolean labelled;
    private final MailOwners owners;

    ContactSharing(Desk desk, List<ContactItem> group, Span hull, boolean labelled) {
        this.desk = desk;
        this.group = group;
        this.hull = hull;
        this.labelled = labelled;
        for (ContactItem item : group)
            if (item.isName())
                drafts.put(item, new ContactDraft(Optional.of(item), hull, labelled));
        owners = new MailOwners(drafts.keySet());
    }

    List<ContactDraft> share() {
        boolean numbersFirst = !group.get(0).isName() && group.get(group.size() - 1).isName() && runs() == drafts.size();
        int at = 0;
        while (at < group.size()) {
            int names = at;
            while (at < group.size() && group.get(at).isName())
                at++;
            int reaches = at;
            while (at < group.size() && !group.get(at).isName())
                at++;
            List<ContactItem> run = group.subList(reaches, at);
            if (numbersFirst && at < group.size())
                giveToNext(run, group.get(at));
            else
                give(group.subList(names, reaches), run);
        }
        List<ContactDraft> out = new ArrayList<>(drafts.values());
        out.addAll(desks);
        out.removeIf(ContactDraft::isEmpty);
        return out;
    }

    /** What stands on lines above, when a number stands on the line of the name as well, is a desk's. */
    private void giveToNext(List<ContactItem> run, ContactItem name) {
        boolean beside = isBeside(run.get(run.size() - 1), name);
        List<ContactItem> above = run.stream().filter(item -> beside && !isBeside(item, name)).toList();
        run.stream().filter(item -> !above.contains(item)).forEach(drafts.get(name)::add);
        if (!above.isEmpty())
            giveToDesk(above);
    }

    private boolean isBeside(ContactItem item, ContactItem name) {
        return desk.text().substring(item.span().end(), name.span().start()).indexOf('\n') < 0;
    }

    private void giveToDesk(List<ContactItem> items) {
        ContactDraft draft = new ContactDraft(Optional.empty(), hull, labelled);
        items.forEach(draft::add);
        desks.add(draft);
    }

    private long runs() {
        long runs = 0;
        for (int i = 0; i < group.size(); i++)
            if (!group.get(i).isName() && (i == 0 || group.get(i - 1).isName()))
                runs++;
        return runs;
    }

    private void give(List<ContactItem> names, List<ContactItem> run) {
        List<ContactItem> left = new ArrayList<>();
        for (ContactItem item : run)
            owner(item).ifPresentOrElse(name -> drafts.get(name).add(item), () -> left.add(item));
        if (left.isEmpty())
            return;
        if (names.isEmpty())
            giveWithoutName(left);
        else if (names.size() == 1)
            left.forEach(drafts.get(names.get(0))::add);
        else
            giveInOrder(names, left, run);
    }

    /** Numbers before the first name: those of the only name that has none, else those of a desk. */
    private void giveWithoutName(List<ContactItem> left) {
        boolean one = drafts.size() == 1 && drafts.values().iterator().next().isEmpty()
                && group.stream().filter(item -> !item.isName()).count() == left.size();
        if (one)
            left.forEach(drafts.values().iterator().next()::add);
        else
            giveToDesk(left);
    }

    private void giveInOrder(List<ContactItem> names, List<ContactItem> left, List<ContactItem> run) {
        for (List<ContactItem> kind : byKind(left)) {
            boolean all = kind.size() == run.stream().filter(kind.get(0)::isSameKind).count();
            List<ContactItem> without = names.stream().filter(name -> !has(name, kind.get(0))).toList();
            if (all && kind.size() % names.size() == 0)
                pair(names, kind);
            else if (kind.size() == without.size())
                pair(without, kind);
            else if (isShared(names))
                names.forEach(name -> kind.forEach(drafts.get(name)::add));
            else
                kind.forEach(drafts.get(names.get(names.size() - 1))::add);
        }
    }

    private void pair(List<ContactItem> names, List<ContactItem> items) {
        for (int i = 0; i < items.size(); i++)
            drafts.get(names.get(i % names.size())).add(items.get(i));
    }

    private boolean has(ContactItem name, ContactItem kind) {
        ContactDraft draft = drafts.get(name);
        return kind.phone().isPresent() ? !draft.phones().isEmpty() : !draft.emails().isEmpty();
    }

    private static List<List<ContactItem>> byKind(List<ContactItem> items) {
        List<ContactItem> phones = items.stream().filter(item -> item.phone().isPresent()).toList();
        List<ContactItem> emails = items.stream().filter(item -> item.email().isPresent()).toList();
        List<List<ContactItem>> out = new ArrayList<>();
        if (!phones.isEmpty())
            out.add(phones);
        if (!emails.isEmpty())
            out.add(emails);
        return out;
    }

    /** "A and B: number": nothing but a joining word stands between the names. */
    private boolean isShared(List<ContactItem> names) {
        for (int i = 1; i < names.size(); i++) {
            Span between = new Span(names.get(i - 1).span().end(), names.get(i).span().start());
            String words = between.of(desk.text()).strip();
            boolean joined = words.equals("/") || words.equals("&") || words.equals(",")
                    || desk.cues().in("contact-shared", between).stream().anyMatch(hit -> hit.span().length() >= words.length());
            if (!joined)
                return false;
        }
        return true;
    }

    /** The name that a mail address has in it. */
    private Optional<ContactItem> owner(ContactItem item) {
        return item.email().flatMap(mail -> owners.of(mail.value()));
    }
}
