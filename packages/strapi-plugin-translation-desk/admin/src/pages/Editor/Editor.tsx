import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { TargetAnswer, Unit } from '../../api/targets';
import { LeaveGuard } from '../../components/LeaveGuard';
import { usePlaceWords } from '../../places/use-place';
import { useTexts } from '../../texts';
import { ApproveAll } from './ApproveAll';
import { Measured } from './Columns';
import { DocumentFindings } from './DocumentFindings';
import { DoneBar } from './DoneBar';
import { isChanged, problemOf, type Draft } from './drafts';
import { EditorHeader } from './EditorHeader';
import { EditorLayout } from './EditorLayout';
import { Problems } from './Problems';
import { ShownChoice } from './ShownChoice';
import { UnitSections } from './side/UnitSections';
import { UnitSide } from './side/UnitSide';
import { TakeDialog } from './TakeDialog';
import { UnitForm } from './UnitForm';
import { UnitItem } from './UnitItem';
import { useDrafts } from './use-drafts';
import { useIsWide } from './use-is-wide';
import { useKeys } from './use-keys';
import { useNotes } from './use-notes';
import { useOpening } from './use-opening';
import { useSaving } from './use-saving';
import { useTaking } from './use-taking';
import { isApprovable, needsWork, neighbour, nextUnit, shownUnits, waitsForReview } from './work';

interface Props {
  answer: TargetAnswer;
  onReload: () => void;
}

/** A document unit by unit, source and translation side by side; one unit is open. */
export function Editor({ answer, onReload }: Props) {
  const say = useTexts();
  const placeWords = usePlaceWords();
  const drafts = useDrafts();
  const { data: target, meta } = answer;
  const saving = useSaving(target, drafts, onReload);
  const { shown, wanted, focused, openUnit, isLeft, show } = useOpening();
  const [refusals, setRefusals] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const notes = useNotes();
  const isWide = useIsWide();

  const first = target.units.find(shown === 'review' ? waitsForReview : needsWork) ?? target.units[0];
  const open = target.units.find(({ path }) => path === wanted) ?? first;
  const units = shownUnits(target.units, shown, open?.path);

  const isUnsaved = (unit: Unit): boolean => {
    const own = drafts.of(unit);
    return own !== undefined && isChanged(own);
  };
  const save = async (unit: Unit, draft: Draft, andNext: boolean): Promise<void> => {
    if (saving.busy) return;
    if (problemOf(draft)) {
      drafts.change(unit.path, draft);
      return setRefusals((count) => count + 1);
    }
    const saved = await saving.save(unit, draft);
    // Whoever is elsewhere by now, or has typed on here, is not taken away from it.
    if (!saved || saved.isTypedOn || isLeft(unit.path)) return;
    const next = andNext ? nextUnit(saved.target.units, unit.path, needsWork) : undefined;
    openUnit(next?.path ?? unit.path);
  };
  const review = async (unit: Unit, state: 'approved' | 'rejected'): Promise<void> => {
    if (saving.busy) return;
    const reviewed = await saving.review([unit], state);
    if (reviewed && !isLeft(unit.path)) openUnit((nextUnit(reviewed.units, unit.path, waitsForReview) ?? unit).path);
  };

  const draft = open && drafts.of(open);
  const taking = useTaking(open, draft, drafts, field);
  const mayWrite = draft !== undefined && meta.may.translate;
  const sections = open && (
    <UnitSections
      target={target}
      unit={open}
      onUse={mayWrite ? taking.take : undefined}
      onInsert={mayWrite ? taking.insert : undefined}
      onUndo={meta.may.translate || meta.may.review ? (change) => !saving.busy && void saving.undo(change).then(taking.focus) : undefined}
      note={notes.of(open.path)}
      onNote={(text) => notes.change(open.path, text)}
    />
  );
  useKeys({
    onSave: () => open && draft && meta.may.translate && void save(open, draft, true),
    onMove: (by) => {
      const to = neighbour(units, open?.path, by);
      if (to) openUnit(to.path);
    },
  });

  return (
    <>
      <EditorHeader answer={answer} busy={saving.busy} unsaved={drafts.unsaved} onPublish={() => !saving.busy && void saving.publish()} />
      <Layouts.Content>
        <EditorLayout>
          <Flex direction="column" alignItems="stretch" gap={4} minWidth="0">
            <Problems target={target} saving={saving} />
            <DocumentFindings findings={target.findings} sourceLocale={target.sourceLocale} />
            <ShownChoice units={target.units} shown={shown} unsaved={drafts.unsaved} onChoose={show}>
              {meta.may.review && (
                <ApproveAll
                  units={target.units.filter((unit) => isApprovable(unit) && !isUnsaved(unit))}
                  busy={saving.busy}
                  onApprove={(all) => saving.review(all, 'approved')}
                  onClosed={taking.focus}
                />
              )}
            </ShownChoice>
            {units.length === 0 ? (
              <EmptyStateLayout
                icon={<CheckCircle width="6rem" height="6rem" fill="success600" />}
                content={say(target.units.length === 0 ? 'editor.none' : 'editor.none.shown')}
              />
            ) : (
              <Measured>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={say('editor.units')}>
                  {units.map((unit) => {
                    const isOpen = unit === open;
                    const label = placeWords(unit.place);
                    const own = drafts.of(unit);
                    return (
                      <UnitItem
                        key={unit.path}
                        unit={unit}
                        label={label}
                        sourceLocale={target.sourceLocale}
                        locale={target.locale}
                        isOpen={isOpen && own !== undefined}
                        isUnsaved={isUnsaved(unit)}
                        onOpen={openUnit}
                      >
                        {isOpen && own && (
                          <UnitForm
                            target={target}
                            unit={unit}
                            draft={own}
                            label={label}
                            may={meta.may}
                            busy={saving.busy}
                            focused={focused}
                            refusals={refusals}
                            field={field}
                            onChange={(to) => drafts.change(unit.path, to)}
                            onSave={(to, andNext) => void save(unit, to, andNext)}
                            onReset={() => drafts.drop(unit.path)}
                            onReview={(state) => void review(unit, state)}
                            onTake={taking.take}
                            onDismiss={async (check, reason) => {
                              const isDone = await saving.dismissFinding(unit, check, reason);
                              if (isDone) taking.focus();
                              return isDone;
                            }}
                          />
                        )}
                        {isOpen && !isWide && (
                          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={4}>
                            {sections}
                          </Flex>
                        )}
                      </UnitItem>
                    );
                  })}
                </Flex>
              </Measured>
            )}
          </Flex>
          <UnitSide>{isWide && sections}</UnitSide>
        </EditorLayout>
      </Layouts.Content>
      <DoneBar saving={saving} onGone={taking.focus} />
      <TakeDialog taking={taking} />
      <LeaveGuard active={drafts.unsaved > 0 || notes.any} question={drafts.unsaved > 0 ? 'editor.leave' : 'editor.leave.comment'} />
    </>
  );
}
